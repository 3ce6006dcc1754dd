import { whyHidden } from "@tremplin/core/cv-library";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { TremplinDatabase } from "../../open.ts";
import { companyExample, eachDialect, libraryPersonExample } from "../../testing/index.ts";
import { createUser, setMember } from "../account.ts";
import { setDisabled } from "../administration/person.ts";
import { setArchived } from "../advisor-follow.ts";
import { profileOf, recordConsent, revokeConsent, saveProfile } from "../candidate.ts";
import { deleteCvVersion, saveCvStep } from "../cv-version.ts";
import { saveCompanies } from "../employer.ts";
import { deleteUser } from "../own-account.ts";
import {
  addContactRequest,
  type ContactRequestRow,
  contactStatesOf,
  isContactOpen,
  isOpenedTo,
  saveContactStep,
  waitingContactRequests,
} from "./contact-request.ts";
import {
  findableRow,
  findableRows,
  libraryCvs,
  libraryEntriesOf,
  libraryRows,
  revokeLibraryEntry,
  saveLibraryEntry,
} from "./entry.ts";
import { nameableCompanies, namePartner, partners, partnersAmong, unnamePartner } from "./partner.ts";
import { libraryViewsOf, recordLibraryView } from "./view.ts";

const now = new Date("2026-11-23T12:00:00Z");
const at = { now, timeZone: "Europe/Paris" };
const bakery = companyExample(1, { slug: "fournil", name: "Le Fournil" });
const garage = companyExample(2, { slug: "garage", name: "Garage à Éric" });

eachDialect((_engine, open) => {
  let database: TremplinDatabase;

  beforeAll(async () => {
    database = await open();
    await saveCompanies(database, [bakery, garage]);
  });

  beforeEach(async () => {
    await database.db.deleteFrom("user").execute();
    await database.db.deleteFrom("partnerCompany").execute();
    await createUser(database, { id: "anne", name: "Anne", email: "anne@exemple.fr" }, now);
    await libraryPersonExample(database, { id: "lina", advisorId: "anne" }, now);
  });

  const found = async () => (await findableRows(database.db, at)).map(({ id }) => id);

  test("a validated CV whose owner agreed is found, without its owner", async () => {
    expect(await found()).toEqual(["lina-entry"]);
    const rows = await findableRows(database.db, at);
    const cv = (await libraryCvs(database.db, rows)).get("lina-entry");
    expect(cv).toMatchObject({ department: "21", radiusKm: 20, availableFrom: null, contracts: [] });
    expect(JSON.stringify(cv)).not.toMatch(/Lina|Morel|Dijon|exemple|2004/);
  });

  test("somebody who takes another name is taken out by that name, too", async () => {
    await database.db
      .updateTable("user")
      .set({ name: "Encaisser Durand" })
      .where("id", "=", "lina")
      .execute();
    const cv = (await libraryCvs(database.db, await findableRows(database.db, at))).get("lina-entry");
    expect(cv?.cv.skills).toEqual([]);
  });

  describe("each way out takes a CV from all queries at once", () => {
    const born = async (birthDate: string | null) =>
      saveProfile(database.db, "lina", { ...(await profileOf(database.db, "lina")), birthDate }, now);
    const consent = () =>
      recordConsent(database.db, {
        candidateId: "lina",
        representativeName: "Mme Morel",
        relation: "mère",
        way: "paper",
        recordedBy: "anne",
        recordedAt: now,
        revokedAt: null,
      });

    const ways: readonly (readonly [string, () => Promise<unknown>])[] = [
      ["taken back", () => revokeLibraryEntry(database.db, "lina", now)],
      [
        "the advisor asks for another CV",
        () => saveCvStep(database.db, { id: "lina-cv", state: "validated" }, { state: "to-improve" }),
      ],
      ["the CV is deleted", () => deleteCvVersion(database.db, "lina-cv", now)],
      [
        "the follow-up ends",
        () =>
          setArchived(database.db, "lina", "other", {
            id: "e",
            candidateId: "lina",
            at: now,
            actorId: "anne",
            actorName: "Anne",
            kind: "archived",
            fromAdvisorId: null,
            toAdvisorId: null,
            reason: "other",
          }),
      ],
      ["the advisor leaves", () => database.db.deleteFrom("user").where("id", "=", "anne").execute()],
      ["nobody follows", () => database.db.deleteFrom("follow").execute()],
      ["the account is closed", () => setDisabled(database, "lina", true, now)],
      ["the account is deleted", () => deleteUser(database, "lina", "lina@exemple.fr")],
      ["the age is unknown", () => born(null)],
      ["a minor without the representative's consent", () => born("2009-11-24")],
      [
        "a minor's representative takes it back",
        async () => {
          await born("2009-11-24");
          await consent();
          expect(await found()).toEqual(["lina-entry"]);
          await revokeConsent(database.db, "lina", now);
        },
      ],
    ];

    test.each(ways)("%s", async (_what, leave) => {
      await leave();
      expect(await found()).toEqual([]);
      expect(await findableRow(database.db, "lina-entry", at)).toBeUndefined();
      const [row] = await libraryRows(database.db, at, { candidateId: "lina" });
      if (row) expect(whyHidden(row.facts)).not.toBeNull();
    });

    test("and on the day of one's majority there is nothing to wait for", async () => {
      await born("2008-11-23");
      expect(await found()).toEqual(["lina-entry"]);
    });
  });

  test("one agreement holds at a time; those before stay on record", async () => {
    const later = new Date(now.getTime() + 1_000);
    const [row] = await database.db.selectFrom("libraryEntry").selectAll().execute();
    if (!row) throw new Error("no entry");
    await saveLibraryEntry(database.db, { ...row, id: "second", consentedAt: later });
    expect(await found()).toEqual(["second"]);
    expect(await libraryEntriesOf(database.db, "lina")).toMatchObject([
      { id: "second", revokedAt: null, cvTitle: "CV vente" },
      { id: "lina-entry", revokedAt: later },
    ]);
  });

  test("partners are named, found by a part of their name, and unnamed", async () => {
    await createUser(database, { id: "eric", name: "Éric", email: "eric@exemple.fr" }, now);
    await setMember(database, garage.id, "eric", "recruiter-admin", now);
    const partner = { companyId: garage.id, namedAt: now, namedBy: "max", namedByName: "Max" };
    // Nobody answers for the bakery: naming it would let nobody in.
    expect((await nameableCompanies(database.db, "a ERIC")).map(({ name }) => name)).toEqual([
      "Garage à Éric",
    ]);
    expect(await nameableCompanies(database.db, "fournil")).toEqual([]);
    expect(await nameableCompanies(database.db, "%_")).toHaveLength(1);
    expect(await namePartner(database.db, partner)).toBe(true);
    expect(await namePartner(database.db, partner)).toBe(false);
    expect(await nameableCompanies(database.db, "garage")).toEqual([]);
    expect(await partners(database.db)).toMatchObject([{ name: "Garage à Éric", namedByName: "Max" }]);
    expect(await partnersAmong(database.db, [bakery.id, garage.id])).toEqual([
      { id: garage.id, name: garage.name },
    ]);
    expect(await unnamePartner(database.db, garage.id)).toBe(true);
    expect(await unnamePartner(database.db, garage.id)).toBe(false);
    expect(await partnersAmong(database.db, [garage.id])).toEqual([]);
  });

  const request: ContactRequestRow = {
    id: "r",
    entryId: "lina-entry",
    candidateId: "lina",
    companyId: bakery.id,
    companyName: bakery.name,
    offerId: "o",
    offerTitle: "Vendeuse",
    askedBy: "jeanne",
    askedByName: "Jeanne",
    text: "Bonjour",
    state: "asked",
    askedAt: now,
    changedAt: now,
    reason: null,
  };

  test("a company asks once at a time", async () => {
    const { db } = database;
    expect(await addContactRequest(db, request)).toBe(true);
    expect(await addContactRequest(db, { ...request, id: "again" })).toBe(false);
    expect(await addContactRequest(db, { ...request, id: "other", companyId: garage.id })).toBe(true);
    const step = { state: "withdrawn", changedAt: now, reason: null } as const;
    expect(await saveContactStep(db, request, step)).toBe(true);
    expect(await saveContactStep(db, request, step)).toBe(false);
    expect(await addContactRequest(db, { ...request, id: "again" })).toBe(true);
    expect(
      (await waitingContactRequests(db, { candidateId: "lina" })).map(({ id }) => id).toSorted(),
    ).toEqual(["again", "other"]);
    expect((await contactStatesOf(db, request)).map(({ state }) => state).toSorted()).toEqual([
      "asked",
      "withdrawn",
    ]);
  });

  test("a CV opens to the company whose request was accepted, as long as it is a partner", async () => {
    const { db } = database;
    await addContactRequest(db, request);
    const partner = { companyId: bakery.id, namedAt: now, namedBy: "max", namedByName: "Max" };
    await namePartner(db, partner);
    expect(await isOpenedTo(db, "lina-cv", [bakery.id])).toBe(false);
    await saveContactStep(db, request, { state: "accepted", changedAt: now, reason: null });
    expect(await isOpenedTo(db, "lina-cv", [bakery.id])).toBe(true);
    expect(await isOpenedTo(db, "lina-cv", [garage.id])).toBe(false);
    expect(await isContactOpen(db, "r")).toBe(true);
    await unnamePartner(db, bakery.id);
    expect(await isOpenedTo(db, "lina-cv", [bakery.id])).toBe(false);
    expect(await isContactOpen(db, "r")).toBe(false);
  });

  test("who looked is noted once for each company and day", async () => {
    const { db } = database;
    const view = {
      candidateId: "lina",
      companyId: bakery.id,
      day: "2026-11-23",
      entryId: "lina-entry",
      companyName: bakery.name,
      viewerId: "jeanne",
      viewerName: "Jeanne",
      at: now,
    };
    await recordLibraryView(db, view);
    await recordLibraryView(db, { ...view, viewerId: "jules", at: new Date(now.getTime() + 60_000) });
    const next = new Date(now.getTime() + 86_400_000);
    await recordLibraryView(db, { ...view, day: "2026-11-24", at: next });
    expect(await libraryViewsOf(db, "lina")).toEqual([
      { companyName: bakery.name, day: "2026-11-24", at: next },
      { companyName: bakery.name, day: "2026-11-23", at: now },
    ]);
  });
});
