import { emptyProfile } from "@tremplin/core/employer";
import {
  claimsOf,
  companiesLike,
  companyBySlug,
  companyMembers,
  companyProfile,
  saveCompanyProfile,
  type TremplinDatabase,
} from "@tremplin/database";
import { companyExample, eachDialect, offerExample } from "@tremplin/database/testing";
import { beforeEach, expect, test } from "vitest";
import { boardNow, type TestBoard, testBoard } from "../../testing/board.ts";
import {
  bakery,
  companyBoard,
  garage,
  join,
  moderator,
  orderedMails,
  person,
  signUpExample,
  waitingSignUp,
} from "./testing.ts";

eachDialect((_engine, open) => {
  let database: TremplinDatabase;
  let board: TestBoard;

  beforeEach(async () => {
    database = await open();
    board = await companyBoard(database);
  });

  test("a sign-up makes a new company, whose first member manages it", async () => {
    const id = await waitingSignUp(database, "jeanne@fournil.fr");
    const api = board.as(person("jeanne"));
    expect((await api.employer.space()).signUps).toMatchObject([{ id, name: "Chez Jeanne" }]);
    expect(await api.employer.confirmSignUp({ id })).toEqual({
      ok: true,
      value: { slug: "chez-jeanne", as: "member" },
    });
    const company = await companyBySlug(database.db, "chez-jeanne");
    expect(company).toMatchObject({ siret: signUpExample.siret, activity: "Boulangerie", insee: "21231" });
    expect(await companyProfile(database.db, company?.id ?? "")).toMatchObject({
      // An address proves no domain: anybody may have one of a mail service that no list knows.
      emailDomain: null,
      phone: signUpExample.phone,
      address: signUpExample.address,
      verifiedAt: boardNow,
    });
    expect(await api.employer.space()).toEqual({
      companies: [{ slug: "chez-jeanne", name: "Chez Jeanne", placeLabel: "Dijon", role: "recruiter-admin" }],
      suspended: [],
      claims: [],
      signUps: [],
    });
  });

  test("a sign-up is completed once, in time, and by the owner of its address", async () => {
    const id = await waitingSignUp(database, "jeanne@fournil.fr");
    const gone = { ok: false, refusal: { code: "sign-up-gone" } };
    expect(await board.as(person("paul")).employer.confirmSignUp({ id })).toEqual(gone);
    expect((await board.as(person("jeanne")).employer.confirmSignUp({ id })).ok).toBe(true);
    expect(await board.as(person("jeanne")).employer.confirmSignUp({ id })).toEqual(gone);
  });

  test("two sign-ups of one company make one company", async () => {
    const ids = [
      await waitingSignUp(database, "jeanne@fournil.fr"),
      await waitingSignUp(database, "paul@fournil.fr"),
    ];
    const joined = await Promise.all([
      board.as(person("jeanne")).employer.confirmSignUp({ id: ids[0] ?? "" }),
      board.as(person("paul")).employer.confirmSignUp({ id: ids[1] ?? "" }),
    ]);
    expect(joined.map((each) => each.ok && each.value.as).toSorted()).toEqual(["member", "waiting"]);
    const made = await companiesLike(database.db, { foldedNames: [], sirets: [signUpExample.siret] });
    expect(made).toHaveLength(1);
    const members = await companyMembers(database.db, made[0]?.id ?? "");
    expect(members.map(({ role }) => role)).toEqual(["recruiter-admin"]);
  });

  test("a sign-up for a company that has members waits for a moderator, and changes nothing", async () => {
    await join(database, "jeanne", "recruiter-admin");
    const id = await waitingSignUp(database, "lea@gmail.com", { siret: bakery.siret ?? "", name: "À moi" });
    const api = board.as(person("lea"));
    expect(await api.employer.confirmSignUp({ id })).toMatchObject({
      value: { slug: bakery.slug, as: "waiting" },
    });
    expect(await companyBySlug(database.db, bakery.slug)).toEqual(bakery);
    expect(await companyProfile(database.db, bakery.id)).toBeNull();
    expect((await api.employer.space()).claims).toMatchObject([
      { companyName: "Le Fournil", state: "requested" },
    ]);
    // Asked again, it is the same request.
    const again = await waitingSignUp(database, "lea@gmail.com", { siret: bakery.siret ?? "" });
    expect(await api.employer.confirmSignUp({ id: again })).toMatchObject({ value: { as: "waiting" } });
    expect(await orderedMails(database)).toEqual(["company.claim-received to lea@gmail.com"]);
  });

  test("a colleague with an address of the company's joins at once, and those who manage are told", async () => {
    await join(database, "jeanne", "recruiter-admin");
    const profile = { ...emptyProfile(bakery.id, boardNow), emailDomain: "fournil.fr" };
    await saveCompanyProfile(database, profile);
    const id = await waitingSignUp(database, "paul@fournil.fr", { siret: bakery.siret ?? "", phone: "06" });
    expect(await board.as(person("paul")).employer.confirmSignUp({ id })).toMatchObject({
      value: { as: "member" },
    });
    expect((await board.as(person("paul")).employer.space()).companies).toMatchObject([
      { slug: bakery.slug, role: "recruiter" },
    ]);
    expect(await companyProfile(database.db, bakery.id)).toEqual(profile);
    expect(await orderedMails(database)).toEqual(["company.colleague-joined to jeanne@fournil.fr"]);
    expect(await claimsOf(database.db, "paul")).toMatchObject([
      { state: "accepted", ground: "email-domain" },
    ]);
  });

  test("somebody of the same mail service is no colleague, whatever list knows the service", async () => {
    const id = await waitingSignUp(database, "jeanne@poste.example");
    const jeanne = person("jeanne", { email: "jeanne@poste.example" });
    expect(await board.as(jeanne).employer.confirmSignUp({ id })).toMatchObject({ value: { as: "member" } });
    const next = await waitingSignUp(database, "paul@poste.example");
    const paul = person("paul", { email: "paul@poste.example" });
    expect(await board.as(paul).employer.confirmSignUp({ id: next })).toMatchObject({
      value: { as: "waiting" },
    });
  });

  test("a colleague by the company's site joins at once", async () => {
    const site = companyExample(3, {
      slug: "bistrot",
      siret: signUpExample.siret,
      website: "https://bistrot.fr",
    });
    board = await testBoard(database, { companies: [site], offers: [] });
    await join(database, "jeanne", "recruiter-admin", site.id);
    const id = await waitingSignUp(database, "paul@bistrot.fr", { isVerified: false });
    const paul = person("paul", { email: "paul@bistrot.fr" });
    expect(await board.as(paul).employer.confirmSignUp({ id })).toMatchObject({ value: { as: "member" } });
  });

  test("the first of a company that the register does not know waits, with a text that is true", async () => {
    const id = await waitingSignUp(database, "jeanne@fournil.fr", { isVerified: false });
    const api = board.as(person("jeanne"));
    expect(await api.employer.confirmSignUp({ id })).toMatchObject({ value: { as: "waiting" } });
    expect(await api.employer.space()).toMatchObject({ companies: [], claims: [{ state: "requested" }] });
    expect(await orderedMails(database)).toEqual(["company.claim-received to jeanne@fournil.fr"]);
    // Now it is there, and is nobody's for the taking, though it has nothing.
    const next = await waitingSignUp(database, "lea@gmail.com");
    expect(await board.as(person("lea")).employer.confirmSignUp({ id: next })).toMatchObject({
      value: { as: "waiting" },
    });
  });

  test.each(["published", "paused", "filled", "expired", "rejected"] as const)(
    "a sign-up for a company whose offer is %s waits, though it has no member: it has applications",
    async (state) => {
      const offer = offerExample(1, { companyId: garage.id, state });
      board = await testBoard(database, { companies: [], offers: [offer] });
      const id = await waitingSignUp(database, "lea@gmail.com", { siret: garage.siret ?? "" });
      expect(await board.as(person("lea")).employer.confirmSignUp({ id })).toMatchObject({
        value: { as: "waiting" },
      });
      expect(await companyMembers(database.db, garage.id)).toEqual([]);
    },
  );

  test("a sign-up for a company shown with offers waits, though it has no member", async () => {
    const offer = offerExample(1, { companyId: garage.id });
    board = await testBoard(database, { companies: [], offers: [offer] });
    const id = await waitingSignUp(database, "lea@gmail.com", { siret: garage.siret ?? "" });
    const asked = await board.as(person("lea")).employer.confirmSignUp({ id });
    expect(asked).toMatchObject({ value: { as: "waiting" } });
    expect(await companyProfile(database.db, garage.id)).toBeNull();
  });

  test("a sign-up is about a company that imports left without a SIRET, by name and commune", async () => {
    const id = await waitingSignUp(database, "jeanne@fournil.fr", { name: "SARL Le Bistrot" });
    board = await testBoard(database, {
      companies: [
        companyExample(3, { slug: "bistrot", name: "Le Bistrot", description: "Depuis 1950." }),
        companyExample(4, { slug: "bistrot-beaune", name: "Le Bistrot", insee: "21054" }),
      ],
      offers: [],
    });
    expect(await board.as(person("jeanne")).employer.confirmSignUp({ id })).toMatchObject({
      value: { slug: "bistrot", as: "waiting" },
    });
    expect(await companyBySlug(database.db, "bistrot")).toMatchObject({ siret: null });
    const [claim] = await claimsOf(database.db, "jeanne");
    expect(
      await board.as(moderator).employer.claims.decide({ id: claim?.id ?? "", step: "accept", reason: "" }),
    ).toMatchObject({ ok: true });
    expect((await companyMembers(database.db, claim?.companyId ?? "")).map(({ role }) => role)).toEqual([
      "recruiter-admin",
    ]);
    expect(await companyProfile(database.db, claim?.companyId ?? "")).toMatchObject({
      emailDomain: null,
      address: signUpExample.address,
      verifiedAt: boardNow,
    });
    expect(await companyBySlug(database.db, "bistrot")).toMatchObject({
      siret: signUpExample.siret,
      name: "Le Bistrot",
      description: "Depuis 1950.",
    });
  });

  test("a sign-up may be given up", async () => {
    const id = await waitingSignUp(database, "jeanne@fournil.fr");
    await board.as(person("paul")).employer.dropSignUp({ id });
    expect((await board.as(person("jeanne")).employer.space()).signUps).toHaveLength(1);
    await board.as(person("jeanne")).employer.dropSignUp({ id });
    expect((await board.as(person("jeanne")).employer.space()).signUps).toEqual([]);
  });
});
