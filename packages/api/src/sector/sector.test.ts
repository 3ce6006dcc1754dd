import { fileURLToPath } from "node:url";
import { everyOffer } from "@tremplin/core/offer";
import { offersByReference, type TremplinDatabase } from "@tremplin/database";
import { eachDialect } from "@tremplin/database/testing";
import { loadInstance, type SectorConfig, sectorRules } from "@tremplin/instance";
import { beforeEach, describe, expect, test } from "vitest";
import { aFranceTravailOffer, countsOf, importDeps, runImport } from "../imports/testing.ts";
import { approve, baker, bakery, mona, offersBoard, person } from "../routers/offer/testing.ts";

const template = fileURLToPath(new URL("../../../../templates/filiere", import.meta.url));
const { config } = await loadInstance(template);
const sector = config.sector as SectorConfig;
const rules = sectorRules(config);

const chamonix = { libelle: "74 - CHAMONIX MONT BLANC", commune: "74056", codePostal: "74400" };
/** In a department of the sector, and in none of its communes. */
const annecy = { libelle: "74 - ANNECY", commune: "74010", codePostal: "74000" };
const lyon = { libelle: "69 - LYON 03", commune: "69383", codePostal: "69003" };
const cook = {
  intitule: "Cuisinier / Cuisinière (H/F)",
  romeCode: "G1602",
  entreprise: { nom: "Les Névés" },
};

eachDialect((_engine, open) => {
  let database: TremplinDatabase;

  beforeEach(async () => {
    database = await open();
  });

  const stored = async (reference: string) =>
    (await offersByReference(database.db, "france-travail", [reference])).get(reference);

  describe("an import on the board of a sector", () => {
    const waiting = () =>
      database.db.selectFrom("offerReview").select("id").where("state", "=", "waiting").execute();

    test("publishes what is of it, with its family and what its text tells; keeps what is doubtful for a moderator", async () => {
      const deps = { ...(await importDeps(database)), sector: rules };
      const description = "Saison d'hiver, poste logé et nourri, forfait de ski saison offert.";
      const file = [
        aFranceTravailOffer(1, { ...cook, description, lieuTravail: chamonix, typeContrat: "SAI" }),
        aFranceTravailOffer(2, { ...cook, lieuTravail: annecy }),
      ];
      expect(countsOf(await runImport(deps, file))).toMatchObject({
        read: 2,
        imported: 1,
        outside: 1,
        rejected: 0,
      });
      expect(await stored("1900001")).toMatchObject({
        state: "published",
        sector: {
          family: "hebergement-restauration",
          season: "winter",
          conditions: ["housing", "ski-pass", "meals"],
        },
      });
      expect(await stored("1900002")).toMatchObject({ state: "submitted" });
      // Read again, it waits still, and once.
      const again = file.map((offer) => ({ ...offer, description: `${offer.description} Bis.` }));
      expect(countsOf(await runImport(deps, again))).toMatchObject({ updated: 1, outside: 1 });
      expect(await waiting()).toHaveLength(1);
    });

    test("takes nothing of what is clearly outside: no offer, no company, nothing to moderate, and a reason", async () => {
      const deps = { ...(await importDeps(database)), sector: rules };
      const accountant = {
        intitule: "Comptable (H/F)",
        romeCode: "M1203",
        description: "Tenir les comptes.",
      };
      const file = [
        aFranceTravailOffer(1, accountant),
        aFranceTravailOffer(2, { ...cook, lieuTravail: lyon }),
      ];
      expect(countsOf(await runImport(deps, file))).toMatchObject({ imported: 0, outside: 0, rejected: 2 });
      expect(await stored("1900001")).toBeUndefined();
      expect(await stored("1900002")).toBeUndefined();
      expect(await database.db.selectFrom("company").selectAll().execute()).toEqual([]);
      expect(await waiting()).toEqual([]);
      const rows = await database.db
        .selectFrom("importRow")
        .select(["fate", "reason"])
        .orderBy("row")
        .execute();
      expect(rows.map(({ fate }) => fate)).toEqual(["rejected", "rejected"]);
      expect(rows[0]?.reason).toMatch(/aucun métier de la filière.*n'est pas reprise/);
      expect(rows[1]?.reason).toMatch(/rien ne dit que le lieu.*n'est pas reprise/);
    });

    test("what waits is withdrawn when its source says that it is over, and waits again when it is back", async () => {
      const deps = { ...(await importDeps(database)), sector: rules };
      const held = (dateFin: string) =>
        aFranceTravailOffer(1, { ...cook, lieuTravail: annecy, dateFin: `${dateFin}T00:00:00.000Z` });
      await runImport(deps, [held("2026-12-31")]);
      expect(countsOf(await runImport(deps, [held("2026-11-20")]))).toMatchObject({ updated: 1 });
      expect(await stored("1900001")).toMatchObject({ state: "expired", publishedAt: null });
      expect(await waiting()).toEqual([]);
      expect(countsOf(await runImport(deps, [held("2027-01-31")]))).toMatchObject({ outside: 1 });
      expect(await stored("1900001")).toMatchObject({ state: "submitted" });
      expect(await waiting()).toHaveLength(1);
    });

    test("what waits is published once its source tells enough, and no moderator publishes an older text", async () => {
      const { as } = await offersBoard(database, "none", [], sector);
      const deps = { ...(await importDeps(database)), sector: rules };
      await runImport(deps, [aFranceTravailOffer(1, { ...cook, lieuTravail: annecy })]);
      const [first] = (await as(mona).moderation.queue()).reviews;
      const told = aFranceTravailOffer(1, { ...cook, description: "En station.", lieuTravail: chamonix });
      expect(countsOf(await runImport(deps, [told]))).toMatchObject({ updated: 1, outside: 0 });
      expect(await stored("1900001")).toMatchObject({ state: "published", description: "En station." });
      expect((await as(mona).moderation.queue()).reviews).toEqual([]);
      expect(await as(mona).moderation.decide({ ...approve, id: first?.id ?? "" })).toMatchObject({
        refusal: { code: "review-decided" },
      });
    });

    test("what somebody of the company sent in waits on, whatever the source tells", async () => {
      const deps = { ...(await importDeps(database)), sector: rules };
      await runImport(deps, [aFranceTravailOffer(1, { ...cook, lieuTravail: annecy })]);
      await database.db.updateTable("offerReview").set({ submittedBy: baker.userId }).execute();
      await runImport(deps, [
        aFranceTravailOffer(1, { ...cook, lieuTravail: annecy, description: "Autrement." }),
      ]);
      const ended = { ...cook, lieuTravail: annecy, dateFin: "2026-11-20T00:00:00.000Z" };
      expect(countsOf(await runImport(deps, [aFranceTravailOffer(1, ended)]))).toMatchObject({
        unchanged: 1,
      });
      expect(await stored("1900001")).toMatchObject({ state: "submitted" });
      expect(await waiting()).toHaveLength(1);
    });

    test("what a moderator lets in ends when its source says so, and not at all once it is over", async () => {
      const { as, wait } = await offersBoard(database, "none", [], sector);
      const deps = { ...(await importDeps(database)), sector: rules };
      const held = (number: number, dateFin: string) =>
        aFranceTravailOffer(number, {
          ...cook,
          entreprise: { nom: `Les Névés ${number}` },
          lieuTravail: annecy,
          dateFin,
        });
      await runImport(deps, [held(1, "2026-12-05T00:00:00.000Z"), held(2, "2026-11-24T00:00:00.000Z")]);
      const { reviews } = await as(mona).moderation.queue();
      const idOf = (company: string) => reviews.find((each) => each.company === company)?.id ?? "";
      expect(await as(mona).moderation.decide({ ...approve, id: idOf("Les Névés 1") })).toMatchObject({
        ok: true,
      });
      expect(await stored("1900001")).toMatchObject({
        state: "published",
        expiresAt: new Date("2026-12-05T00:00:00.000Z"),
      });
      wait(2 * 86_400_000);
      expect(await as(mona).moderation.decide({ ...approve, id: idOf("Les Névés 2") })).toMatchObject({
        refusal: { code: "offer-ended-there" },
      });
      expect(await stored("1900002")).toMatchObject({ state: "submitted" });
    });

    test("elsewhere nothing changes", async () => {
      const report = await runImport(await importDeps(database), [
        aFranceTravailOffer(1, { ...cook, lieuTravail: lyon }),
      ]);
      expect(countsOf(report)).toMatchObject({ imported: 1 });
      expect(report).not.toHaveProperty("outside");
      expect(await stored("1900001")).toMatchObject({ state: "published", sector: null });
    });

    test("what a moderator decided is done again for the same title of the same company", async () => {
      const { as } = await offersBoard(database, "none", [], sector);
      const deps = { ...(await importDeps(database)), sector: rules };
      await runImport(deps, [aFranceTravailOffer(1, { ...cook, lieuTravail: annecy })]);
      const [first] = (await as(mona).moderation.queue()).reviews;
      expect(first).toMatchObject({ sector: "doubtful", company: "Les Névés" });
      const seen = await as(mona).moderation.review({ id: first?.id ?? "" });
      expect(seen.ok && seen.value.judgement?.reasons.map(({ code }) => code)).toContain("department");
      const decided = await as(mona).moderation.decide({
        ...approve,
        id: first?.id ?? "",
        sector: { family: "refuges", isOutside: false },
      });
      expect(decided).toMatchObject({ ok: true });
      expect(await stored("1900001")).toMatchObject({ state: "published", sector: { family: "refuges" } });
      const like = aFranceTravailOffer(2, {
        ...cook,
        intitule: "CUISINIER / CUISINIERE H/F saison hiver",
        lieuTravail: annecy,
      });
      expect(countsOf(await runImport(deps, [like]))).toMatchObject({ imported: 1, outside: 0 });
      expect(await stored("1900002")).toMatchObject({ sector: { family: "refuges", season: "winter" } });
    });

    test("what was refused as outside is not proposed again", async () => {
      const { as } = await offersBoard(database, "none", [], sector);
      const deps = { ...(await importDeps(database)), sector: rules };
      await runImport(deps, [aFranceTravailOffer(1, { ...cook, lieuTravail: annecy })]);
      const [first] = (await as(mona).moderation.queue()).reviews;
      await as(mona).moderation.decide({
        ...approve,
        id: first?.id ?? "",
        step: "reject",
        reason: "Le poste est à Annecy.",
        sector: { family: null, isOutside: true },
      });
      const like = aFranceTravailOffer(2, { ...cook, description: "Autre texte.", lieuTravail: annecy });
      expect(countsOf(await runImport(deps, [like]))).toMatchObject({ imported: 0, rejected: 1 });
      expect(await stored("1900002")).toBeUndefined();
      expect((await as(mona).moderation.queue()).reviews).toEqual([]);
    });
  });

  describe("an employer's offer", () => {
    test("outside the sector is told while it is written, and goes before a moderator", async () => {
      const { as, send } = await offersBoard(database, "none", [], sector);
      const { sent, id } = await send(baker);
      expect(sent).toEqual({ ok: true, value: "waiting" });
      const draft = await as(baker).offer.draft({ id });
      expect(draft.judgement?.verdict).toBe("out");
    });

    test("of the sector is published, with what was ticked; its family page has it", async () => {
      const { as, context, send } = await offersBoard(database, "none", [], sector);
      const api = as(baker);
      const { sent } = await send(baker, {
        title: "Skiman / Skiwoman (H/F)",
        place: "Chamonix-Mont-Blanc (74)",
        season: "winter",
        housing: "on",
        daySplit: "straight",
        qualifications: "technicien-ski",
      });
      expect(sent).toEqual({ ok: true, value: "published" });
      await context.index.refresh();
      const found = await api.offer.search({
        ...everyOffer,
        seasons: ["winter"],
        conditions: ["housing", "straight"],
      });
      expect(found.offers).toMatchObject([
        {
          title: "Skiman / Skiwoman (H/F)",
          sector: { family: "commerces-et-location", season: "winter", qualifications: ["technicien-ski"] },
        },
      ]);
      const page = await api.sector.family({ id: "commerces-et-location" });
      expect(page.ok && page.value.figures).toMatchObject({
        offers: 1,
        companies: 1,
        housed: 1,
        seasons: { winter: 1 },
      });
      expect(await api.sector.family({ id: "plombiers" })).toMatchObject({ refusal: { code: "not-found" } });
    });

    test("of a company that is wholly of the sector is in, whatever its job", async () => {
      const { as, send } = await offersBoard(database, "none", [], sector);
      const admin = person("admin", { roles: ["administrator"] });
      const marked = await as(admin).administration.companies.change({
        ids: [bakery.id],
        step: "mark-sector",
        reason: "",
      });
      expect(marked).toMatchObject({ ok: true });
      expect((await send(baker)).sent).toEqual({ ok: true, value: "published" });
    });
  });
});
