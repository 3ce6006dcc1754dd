import {
  dataVersion,
  importRows,
  importRuns,
  offersByReference,
  saveOffers,
  type TremplinDatabase,
} from "@tremplin/database";
import { eachDialect } from "@tremplin/database/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { importOffers } from "./import-offers.ts";
import {
  aFile,
  aFranceTravailOffer,
  countsOf,
  importDeps,
  importNow,
  manyOffers,
  noCounts,
  runImport,
} from "./testing.ts";

const day = 86_400_000;

eachDialect((_engine, open) => {
  let database: TremplinDatabase;

  beforeEach(async () => {
    database = await open();
  });

  const offer = async (reference: string, source = "france-travail") =>
    (await offersByReference(database.db, source, [reference])).get(reference);
  const liveCount = async () => {
    const rows = await database.db
      .selectFrom("offer")
      .select("id")
      .where("state", "=", "published")
      .execute();
    return rows.length;
  };

  test("an offer is published with all that its source says", async () => {
    const report = await runImport(await importDeps(database), [aFranceTravailOffer(1)]);
    expect(report).toEqual({ read: 1, imported: 1, updated: 0, unchanged: 0, duplicates: 0, rejected: [] });
    const saved = await offer("1900001");
    expect(saved).toMatchObject({
      title: "Vendeur rayon 1 (H/F)",
      slug: "vendeur-rayon-1-h-f-dijon",
      state: "published",
      contract: "cdi",
      companyName: "MAGASIN 1",
      place: { insee: "21231", label: "Dijon", latitude: 47.32 },
      pay: { min: 190000, period: "month" },
      publishedAt: new Date("2026-11-10T08:00:00Z"),
      expiresAt: new Date(importNow.getTime() + 60 * day),
      origin: { source: "france-travail", reference: "1900001" },
    });
    expect(saved?.publicId).toMatch(/^[0-9a-z]{10}$/);
  });

  describe("again", () => {
    test("the same file changes nothing", async () => {
      const deps = await importDeps(database);
      const file = [
        ...manyOffers(3),
        aFranceTravailOffer(1, { id: "DOUBLE" }),
        aFranceTravailOffer(4, { intitule: "" }),
      ];
      await runImport(deps, file);
      const version = await dataVersion(database.db);
      const before = await database.db.selectFrom("offer").selectAll().orderBy("seq").execute();
      for (let time = 0; time < 2; time++) {
        expect(
          countsOf(await runImport(await importDeps(database, new Date(importNow.getTime() + day)), file)),
        ).toEqual({
          ...noCounts,
          read: 5,
          unchanged: 3,
          duplicates: 1,
          rejected: 1,
        });
      }
      expect(await database.db.selectFrom("offer").selectAll().orderBy("seq").execute()).toEqual(before);
      expect(await dataVersion(database.db)).toBe(version);
    });

    test("a changed offer is updated, in its place", async () => {
      await runImport(await importDeps(database), manyOffers(2));
      const before = await offer("1900001");
      const later = new Date(importNow.getTime() + day);
      const changed = aFranceTravailOffer(1, { salaire: { libelle: "Mensuel de 2000.0 Euros" } });
      const report = await runImport(await importDeps(database, later), [changed, aFranceTravailOffer(2)]);
      expect(countsOf(report)).toEqual({ ...noCounts, read: 2, updated: 1, unchanged: 1 });
      expect(await offer("1900001")).toMatchObject({
        id: before?.id,
        publicId: before?.publicId,
        createdAt: before?.createdAt,
        updatedAt: later,
        pay: { min: 200000 },
      });
    });

    test("an offer that its source lists for long lives on", async () => {
      await runImport(await importDeps(database), manyOffers(1));
      const later = new Date(importNow.getTime() + 40 * day);
      expect(countsOf(await runImport(await importDeps(database, later), manyOffers(1)))).toMatchObject({
        updated: 1,
      });
      expect((await offer("1900001"))?.expiresAt).toEqual(new Date(later.getTime() + 60 * day));
      expect(countsOf(await runImport(await importDeps(database, later), manyOffers(1)))).toMatchObject({
        unchanged: 1,
      });
    });

    test("what people have closed stays closed", async () => {
      await runImport(await importDeps(database), manyOffers(1));
      const stored = await offer("1900001");
      if (!stored) throw new Error("not imported");
      await saveOffers(database, [{ ...stored, state: "filled" }]);
      const changed = aFranceTravailOffer(1, { description: "Un autre texte, plus long que le premier." });
      expect(countsOf(await runImport(await importDeps(database), [changed]))).toMatchObject({ updated: 1 });
      expect(await offer("1900001")).toMatchObject({ state: "filled", description: changed.description });
    });
  });

  describe("the end", () => {
    test("that a source gives is kept", async () => {
      await runImport(await importDeps(database), [
        aFranceTravailOffer(1, { dateFin: "2026-12-24T22:59:59Z" }),
      ]);
      expect((await offer("1900001"))?.expiresAt).toEqual(new Date("2026-12-24T22:59:59Z"));
    });

    test("when past is a reason to reject, or to end what was known", async () => {
      const ended = aFranceTravailOffer(1, { dateFin: "2026-11-01T00:00:00Z" });
      const deps = await importDeps(database);
      expect((await runImport(deps, [ended])).rejected).toEqual([
        { row: 1, reason: expect.stringMatching(/terminée/) },
      ]);
      await runImport(deps, manyOffers(1));
      expect(countsOf(await runImport(deps, [ended]))).toMatchObject({ updated: 1 });
      expect(await offer("1900001")).toMatchObject({ state: "expired" });
      expect(countsOf(await runImport(deps, [ended]))).toMatchObject({ unchanged: 1 });
    });
  });

  describe("an import that is cut short", { timeout: 240_000 }, () => {
    test("leaves whole batches only, and the next one finishes it", async () => {
      const content = JSON.stringify({ resultats: manyOffers(700) });
      const deps = await importDeps(database);
      const killed = () => {
        throw new Error("killed");
      };
      await expect(importOffers({ file: aFile(content) }, deps, killed)).rejects.toThrow("killed");
      const rows = await database.db.selectFrom("offer").select("companyId").execute();
      expect(rows).toHaveLength(500);
      expect(rows.every(({ companyId }) => companyId !== null)).toBe(true);
      const [run] = await importRuns(database.db, 1);
      expect(run).toMatchObject({ read: 500, imported: 500, finishedAt: null });
      expect(await importRows(database.db, run?.id ?? "")).toHaveLength(500);

      expect(countsOf(await runImport(deps, content))).toEqual({
        ...noCounts,
        read: 700,
        imported: 200,
        unchanged: 500,
      });
      expect(await liveCount()).toBe(700);
    });

    test("a batch that can't be saved leaves nothing of itself", async () => {
      const deps = await importDeps(database);
      let ids = 0;
      const failing = { ...deps, newId: () => (++ids > 700 ? "not unique" : deps.newId()) };
      await expect(importOffers({ file: aFile(JSON.stringify(manyOffers(600))) }, failing)).rejects.toThrow();
      const rows = await database.db.selectFrom("offer").select("id").execute();
      const companies = await database.db.selectFrom("company").select("id").execute();
      expect([rows.length, companies.length]).toEqual([0, 0]);
      expect(countsOf(await runImport(deps, manyOffers(600)))).toMatchObject({ imported: 600 });
    });
  });

  test("the run keeps the fate of each row and what was set right", async () => {
    await runImport(await importDeps(database), [
      aFranceTravailOffer(1, { salaire: { libelle: "Annuel de 1850 Euros" } }),
      aFranceTravailOffer(2, { intitule: " " }),
    ]);
    const [run] = await importRuns(database.db, 1);
    expect(run).toMatchObject({
      source: "france-travail",
      fileName: "offres.json",
      read: 2,
      imported: 1,
      rejected: 1,
    });
    expect(run?.finishedAt).toEqual(importNow);
    expect(await importRows(database.db, run?.id ?? "")).toMatchObject([
      { row: 1, fate: "imported", reason: "L'unité du salaire a été corrigée d'après son montant." },
      { row: 2, fate: "rejected", reason: expect.stringMatching(/intitulé/) },
    ]);
  });
});
