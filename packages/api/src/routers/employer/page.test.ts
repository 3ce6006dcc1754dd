import { type Person, visitor } from "@tremplin/core/account";
import { emptyProfile } from "@tremplin/core/employer";
import { everyOffer } from "@tremplin/core/offer";
import {
  companyBySlug,
  companyProfile,
  saveCompanyProfile,
  saveOffers,
  type TremplinDatabase,
} from "@tremplin/database";
import { eachDialect, offerExample } from "@tremplin/database/testing";
import { beforeEach, expect, test } from "vitest";
import { boardNow, type TestBoard } from "../../testing/board.ts";
import { bakery, companyBoard, garage, member, moderator, person } from "./testing.ts";

const page = {
  name: "Au  Fournil\n",
  activity: "Boulangerie",
  description: "",
  website: "",
  headcount: "3 à 5 salariés",
  place: "Beaune (21)",
  address: "1 place Carnot",
  phone: "03 80 11 22 33",
  spontaneousUntil: "",
  knowsColleagues: true,
};

eachDialect((_engine, open) => {
  let database: TremplinDatabase;
  let board: TestBoard;

  beforeEach(async () => {
    database = await open();
    board = await companyBoard(database);
  });

  test("a company is called by no address of a site, on its page or when it signs up", async () => {
    const name = "Gagnez 500 euros : https://evil.example/lot";
    const { employer } = board.as(member("paul", "recruiter"));
    await expect(employer.update({ slug: bakery.slug, ...page, name })).rejects.toThrow("name-address");
    const { activity, address, place, phone } = page;
    const form = { siret: "55210055400013", activity, address, place, phone };
    await expect(employer.signUpAsMyself({ ...form, name })).rejects.toThrow("name-address");
    expect(await employer.signUpAsMyself({ ...form, name: "Fournil.com" })).toMatchObject({ ok: true });
  });

  test("the page is changed by a member, and shown to all at once", async () => {
    const api = board.as(member("paul", "recruiter"));
    const changes = {
      ...page,
      description: "Du pain.\n\n- le matin 🥖\n- <script>alert(1)</script>",
      website: "www.fournil.fr",
      spontaneousUntil: "2026-12-31",
    };
    expect(await api.employer.preview({ slug: bakery.slug, ...changes })).toMatchObject({
      value: {
        company: { name: "Au Fournil", website: "https://www.fournil.fr/" },
        spontaneousUntil: "2026-12-31",
      },
    });
    expect((await companyBySlug(database.db, bakery.slug))?.name).toBe("Le Fournil");
    expect(await api.employer.update({ slug: bakery.slug, ...changes })).toEqual({ ok: true, value: null });
    const shown = await board.api.employer.show({ slug: bakery.slug });
    expect(shown).toMatchObject({
      value: {
        company: {
          slug: bakery.slug,
          name: "Au Fournil",
          description: changes.description,
          website: "https://www.fournil.fr/",
          placeLabel: "Beaune",
        },
        spontaneousUntil: "2026-12-31",
        answers: null,
      },
    });
    // A telephone is for the agency.
    expect(JSON.stringify(shown)).not.toContain(page.phone);
    expect(await api.employer.edit({ slug: bakery.slug })).toMatchObject({
      place: "Beaune (21)",
      profile: { phone: page.phone },
      mayManageMembers: false,
    });
  });

  test.each([
    ["an unknown town", { place: "Nulle-Part-les-Bains" }, "unknown-town", "place"],
    ["a day that is past", { spontaneousUntil: "2026-11-22" }, "day-past", "spontaneousUntil"],
    ["a day too far", { spontaneousUntil: "2028-01-01" }, "day-far", "spontaneousUntil"],
  ])("%s is refused", async (_what, changes, code, field) => {
    const api = board.as(member("paul", "recruiter"));
    expect(await api.employer.update({ slug: bakery.slug, ...page, ...changes })).toMatchObject({
      ok: false,
      refusal: { code, details: { field } },
    });
  });

  test("what is empty, too long, or no address or number is told beside its field", async () => {
    const api = board.as(member("paul", "recruiter"));
    const wrong = {
      name: " ",
      activity: "x".repeat(121),
      description: "x".repeat(6_001),
      website: "javascript:alert(1)",
      phone: "appelez-moi",
      spontaneousUntil: "31/12/2026",
    };
    for (const [field, value] of Object.entries(wrong)) {
      await expect(
        api.employer.update({ slug: bakery.slug, ...page, [field]: value }),
        field,
      ).rejects.toMatchObject({ code: "BAD_REQUEST", cause: { issues: [{ path: [field] }] } });
    }
    await expect(
      api.employer.update({ slug: bakery.slug, ...page, website: "nulle part" }),
    ).rejects.toMatchObject({ cause: { issues: [{ path: ["website"], message: "web" }] } });
  });

  test("those who manage close the door by the company's domain, and only a moderator opens it", async () => {
    const domain = async () => (await companyProfile(database.db, bakery.id))?.emailDomain ?? null;
    const save = (by: Person, knowsColleagues: boolean) =>
      board.as(by).employer.update({ slug: bakery.slug, ...page, knowsColleagues });
    await save(member("jeanne", "recruiter-admin"), true);
    expect(await domain()).toBeNull();
    const profile = { ...emptyProfile(bakery.id, boardNow), emailDomain: "fournil.fr" };
    await saveCompanyProfile(database, profile);
    await save(member("paul", "recruiter"), false);
    await save(member("jeanne", "recruiter-admin"), true);
    expect(await domain()).toBe("fournil.fr");
    await save(member("jeanne", "recruiter-admin"), false);
    expect(await domain()).toBeNull();
  });

  test("a new name shows on the offers that showed the old one, and is found", async () => {
    const shown = offerExample(1, { companyId: bakery.id, companyName: bakery.name });
    const confidential = offerExample(2, { companyId: bakery.id, companyName: null });
    const brand = offerExample(3, { companyId: bakery.id, companyName: "La Mie Dorée" });
    await saveOffers(database, [shown, confidential, brand], boardNow);
    const api = board.as(member("paul", "recruiter"));
    await api.employer.update({ slug: bakery.slug, ...page, name: "Zyxofournil" });
    const names = await database.db.selectFrom("offer").select("companyName").orderBy("seq").execute();
    expect(names.map(({ companyName }) => companyName)).toEqual(["Zyxofournil", null, "La Mie Dorée"]);
    await board.context.index.refresh();
    const found = await board.api.offer.search({ ...everyOffer, words: "zyxofournil" });
    expect(found.offers.map(({ publicId }) => publicId)).toEqual([shown.publicId]);
  });

  test("the page is not changed by others", async () => {
    for (const actor of [
      visitor,
      person("lea"),
      member("paul", "recruiter-admin", garage.id),
      person("a", { roles: ["advisor", "candidate"] }),
    ]) {
      const code = actor.kind === "visitor" ? "UNAUTHORIZED" : "FORBIDDEN";
      await expect(board.as(actor).employer.update({ slug: bakery.slug, ...page })).rejects.toMatchObject({
        code,
      });
      await expect(board.as(actor).employer.edit({ slug: bakery.slug })).rejects.toMatchObject({ code });
    }
    await expect(
      board.as(member("paul", "recruiter")).employer.edit({ slug: "nulle-part" }),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect((await board.as(moderator).employer.update({ slug: bakery.slug, ...page })).ok).toBe(true);
  });
});
