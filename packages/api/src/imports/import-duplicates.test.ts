import {
  importRows,
  importRuns,
  offersByReference,
  saveCompanies,
  saveOffers,
  type TremplinDatabase,
} from "@tremplin/database";
import { companyExample, eachDialect, offerExample } from "@tremplin/database/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { aFranceTravailOffer, countsOf, importDeps, manyOffers, noCounts, runImport } from "./testing.ts";

eachDialect((_engine, open) => {
  let database: TremplinDatabase;

  beforeEach(async () => {
    database = await open();
  });

  const offer = async (reference: string) =>
    (await offersByReference(database.db, "france-travail", [reference])).get(reference);
  const liveCount = async () => {
    const rows = await database.db
      .selectFrom("offer")
      .select("id")
      .where("state", "=", "published")
      .execute();
    return rows.length;
  };

  describe("duplicates", () => {
    test("inside a file are counted once, with the row they repeat", async () => {
      const report = await runImport(await importDeps(database), [
        aFranceTravailOffer(1),
        aFranceTravailOffer(1, { id: "OTHERID" }),
        aFranceTravailOffer(1),
      ]);
      expect(countsOf(report)).toEqual({ ...noCounts, read: 3, imported: 1, duplicates: 2 });
      const [run] = await importRuns(database.db, 1);
      expect(await importRows(database.db, run?.id ?? "")).toMatchObject([
        { row: 1, fate: "imported" },
        { row: 2, fate: "duplicate", reason: "Même offre que « Vendeur rayon 1 (H/F) » (ligne 1)." },
        { row: 3, fate: "duplicate", reason: "Même référence que la ligne 1." },
      ]);
    });

    test("of one source need the same title", async () => {
      const near = aFranceTravailOffer(1, { id: "NEAR", intitule: "Vendeur rayon 1 du matin (H/F)" });
      expect(
        countsOf(await runImport(await importDeps(database), [aFranceTravailOffer(1), near])),
      ).toMatchObject({
        imported: 2,
      });
    });

    test("without a known employer need the same text too", async () => {
      const hidden = (id: string, description: string) =>
        aFranceTravailOffer(1, { id, description, entreprise: {} });
      const file = [
        hidden("A", "Un premier texte."),
        hidden("B", "Un autre texte."),
        hidden("C", "Un premier texte."),
      ];
      const expected = { ...noCounts, read: 3, imported: 2, duplicates: 1 };
      expect(countsOf(await runImport(await importDeps(database), file))).toEqual(expected);
      const again = { ...expected, imported: 0, unchanged: 2 };
      expect(countsOf(await runImport(await importDeps(database), file.toReversed()))).toEqual(again);
    });

    test("give way to our own offers", async () => {
      await saveCompanies(database, [companyExample(1, { name: "Magasin 1 SARL" })]);
      const own = offerExample(1, { companyId: companyExample(1).id, title: "Vendeuse / Vendeur rayon 1" });
      await saveOffers(database, [own]);
      const deps = await importDeps(database);
      for (let time = 0; time < 2; time++) {
        expect(countsOf(await runImport(deps, manyOffers(1)))).toEqual({
          ...noCounts,
          read: 1,
          duplicates: 1,
        });
      }
      expect(await liveCount()).toBe(1);
    });

    test("of a better source take the place of those of a lesser one, for good", async () => {
      const deps = await importDeps(database);
      const csv =
        "id;intitulé;entreprise;code postal;ville;contrat;description\nX;Vendeur rayon 1;Magasin 1;21000;Dijon;CDI;Du conseil";
      await runImport(deps, manyOffers(1));
      expect(countsOf(await runImport(deps, csv))).toEqual({ ...noCounts, read: 1, imported: 1 });
      expect(await offer("1900001")).toMatchObject({ state: "archived" });
      for (let time = 0; time < 2; time++) {
        expect(countsOf(await runImport(deps, manyOffers(1)))).toEqual({
          ...noCounts,
          read: 1,
          duplicates: 1,
        });
        expect(countsOf(await runImport(deps, csv))).toEqual({ ...noCounts, read: 1, unchanged: 1 });
      }
      expect(await liveCount()).toBe(1);
    });

    test("are looked for across batches", { timeout: 240_000 }, async () => {
      const file = [...manyOffers(600), aFranceTravailOffer(3, { id: "LATE" })];
      expect(countsOf(await runImport(await importDeps(database), file))).toEqual({
        ...noCounts,
        read: 601,
        imported: 600,
        duplicates: 1,
      });
    });
  });
});
