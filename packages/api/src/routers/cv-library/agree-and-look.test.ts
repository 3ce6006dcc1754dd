import { emptyProfile } from "@tremplin/core/candidate";
import { fold } from "@tremplin/core/text";
import {
  giveRole,
  profileOf,
  recordConsent,
  revokeConsent,
  saveCvStep,
  saveProfile,
} from "@tremplin/database";
import { eachDialect } from "@tremplin/database/testing";
import { getDocumentProxy } from "unpdf";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createCaller } from "../../router.ts";
import { boardNow } from "../../testing/board.ts";
import {
  bakery,
  everything,
  garage,
  jeanne,
  type LibraryBoard,
  libraryBoard,
  lina,
  max,
  offer,
  omar,
  text,
} from "./testing.ts";

eachDialect((_engine, open) => {
  let made: LibraryBoard;

  beforeAll(async () => {
    made = await libraryBoard(open);
  });
  beforeEach(() => made.reset());

  test("only members of companies that the agency names find anybody", async () => {
    expect(await made.found()).toHaveLength(1);
    expect(await made.found(omar)).toBe("not-partner");
    await made.library(max).name({ companyId: garage.id });
    expect(await made.found(omar)).toHaveLength(1);
    await made.library(max).unname({ companyId: bakery.id });
    expect(await made.found()).toBe("not-partner");
    const trail = await made.board.context.database.db.selectFrom("auditEntry").select("action").execute();
    expect(trail.map(({ action }) => action)).toContain("partner.unname");
  });

  test("searches for the offers of one's company lead to whom they look for", async () => {
    const page = await made.library(jeanne).search(everything);
    const [forOffer] = page.ok ? page.value.forOffers : [];
    expect(forOffer).toEqual({
      title: offer.title,
      search: { ...everything, rome: "D1106", place: "21231" },
    });
    expect(await made.library(jeanne).search(forOffer?.search ?? everything)).toMatchObject({
      value: { job: "Vente en alimentation", total: 1, commune: { name: "Dijon" } },
    });
  });

  test("a board without the library has no procedure of it", async () => {
    const { instance } = made.board.context;
    const config = { ...instance.config, features: { ...instance.config.features, cvLibrary: false } };
    const off = createCaller({ ...made.board.context, instance: { ...instance, config }, actor: jeanne });
    await expect(off.cvLibrary.search(everything)).rejects.toThrow("feature-off");
  });

  describe("agreeing", () => {
    beforeEach(async () => {
      await made.library(lina).revoke();
      expect(await made.found()).toEqual([]);
    });

    const proposal = async () => {
      const page = await made.library(lina).mine({ cvVersionId: null });
      if (!page.ok || !page.value.proposal) throw new Error("nothing to show");
      return page.value.proposal;
    };
    const agree = async (change: object = {}) => {
      const { id, digest } = await proposal();
      return made.library(lina).agree({ cvVersionId: id, digest, isSure: true, ...change });
    };

    test("is to what was shown, with a tick, and what employers see is that", async () => {
      const { shown } = await proposal();
      expect(await agree({ isSure: false })).toMatchObject({
        refusal: { code: "tick", details: { field: "isSure" } },
      });
      expect(await agree({ digest: "another" })).toMatchObject({ refusal: { code: "library-changed" } });
      expect(await made.found()).toEqual([]);
      expect(await agree()).toMatchObject({ ok: true });
      const seen = await made.library(jeanne).show({ id: await made.entry() });
      expect(seen).toMatchObject({ value: { shown } });
      expect(await made.library(lina).mine({ cvVersionId: null })).toMatchObject({
        value: { agreed: { cvTitle: "CV vente", consentedAt: boardNow, hidden: null } },
      });
    });

    test("needs a CV of one's own that the advisor validated", async () => {
      const { db } = made.board.context.database;
      await saveCvStep(db, { id: "lina-cv", state: "validated" }, { state: "to-improve" });
      expect(
        await made.library(lina).agree({ cvVersionId: "lina-cv", digest: "", isSure: true }),
      ).toMatchObject({
        refusal: { code: "library-cv-not-validated" },
      });
      await giveRole(made.board.context.database, "omar", "candidate", boardNow);
      const other = { ...omar, roles: ["candidate"] } as const;
      const foreign = made.library(other).agree({ cvVersionId: "lina-cv", digest: "", isSure: true });
      await expect(foreign).rejects.toThrow("forbidden");
    });

    test("needs the representative, under 18, who may take it back", async () => {
      const { db } = made.board.context.database;
      await saveProfile(db, "lina", { ...(await profileOf(db, "lina")), birthDate: "2009-12-24" }, boardNow);
      expect(await agree()).toMatchObject({ refusal: { code: "library-no-representative" } });
      await recordConsent(db, {
        candidateId: "lina",
        representativeName: "Mme Morel",
        relation: "mère",
        way: "paper",
        recordedBy: "anne",
        recordedAt: boardNow,
        revokedAt: null,
      });
      expect(await agree()).toMatchObject({ ok: true });
      expect(await made.found()).toHaveLength(1);
      await revokeConsent(db, "lina", boardNow);
      expect(await made.found()).toEqual([]);
    });

    test("for a file shows the profile, never the file", async () => {
      const { db } = made.board.context.database;
      await db
        .updateTable("cvVersion")
        .set({ kind: "file", content: null, text: "SECRET du fichier" })
        .where("id", "=", "lina-cv")
        .execute();
      expect((await proposal()).kind).toBe("file");
      await agree();
      const seen = JSON.stringify(await made.library(jeanne).show({ id: await made.entry() }));
      expect(seen).toContain("Encaisser");
      expect(seen).not.toContain("SECRET");
      await saveProfile(db, "lina", { ...emptyProfile, birthDate: "2004-05-12" }, boardNow);
      expect(await agree()).toMatchObject({ refusal: { code: "library-empty" } });
    });

    test("to another version takes its place, and ends what was asked of the first", async () => {
      await agree();
      const request = await made.asked();
      const first = await made.entry();
      expect(await agree()).toMatchObject({ ok: true });
      expect(await made.entry()).not.toBe(first);
      expect(await made.library(lina).request({ id: request })).toMatchObject({ value: { state: "ended" } });
    });
  });

  test("each look is shown to its owner, once for each company and day", async () => {
    const id = await made.entry();
    await made.library(jeanne).show({ id });
    await made.library(jeanne).file({ id });
    const tomorrow = new Date(boardNow.getTime() + 86_400_000);
    made.setNow(tomorrow);
    await made.library(jeanne).show({ id });
    const page = await made.library(lina).mine({ cvVersionId: null });
    expect(page).toMatchObject({
      value: {
        views: [
          { companyName: "Le Fournil", at: tomorrow },
          { companyName: "Le Fournil", at: boardNow },
        ],
      },
    });
    expect(await made.board.as(lina).account.exportData()).toMatchObject({
      library: {
        agreements: [{ cv: "CV vente", consentedAt: boardNow, revokedAt: null }],
        views: [{ company: "Le Fournil" }, { company: "Le Fournil" }],
      },
    });
  });

  test("neither the text nor the data of the PDF tells who it is", async () => {
    const given = await made.library(jeanne).file({ id: await made.entry() });
    if (!given.ok) throw new Error(given.refusal.code);
    const { name, bytes } = given.value;
    const document = await getDocumentProxy(new Uint8Array(bytes));
    const page = await document.getPage(1);
    const { items } = await page.getTextContent();
    const told = fold(
      JSON.stringify([
        name,
        items.map((item) => ("str" in item ? item.str : "")),
        await document.getMetadata(),
      ]),
    );
    expect(told).toContain("encaisser");
    for (const secret of ["lina", "morel", "oeuvrard", "06 12", "exemple.fr", "2004", "dijon (", "jeanne"]) {
      expect(told).not.toContain(secret);
    }
  });

  test("taken back, nothing is left to find, to open or to answer", async () => {
    const id = await made.entry();
    const request = await made.asked();
    await made.library(lina).revoke();
    expect(await made.found()).toEqual([]);
    expect(await made.library(jeanne).show({ id })).toMatchObject({ refusal: { code: "library-gone" } });
    expect(await made.library(jeanne).file({ id })).toMatchObject({ refusal: { code: "library-gone" } });
    expect(await made.library(jeanne).ask({ id, offerId: offer.id, text })).toMatchObject({
      refusal: { code: "library-gone" },
    });
    const page = await made.library(jeanne).request({ id: request });
    expect(page).toMatchObject({ value: { state: "ended", shown: null, person: null } });
    expect(await made.library(lina).mine({ cvVersionId: null })).toMatchObject({ value: { agreed: null } });
  });
});
