import { emptyProfile } from "@tremplin/core/employer";
import { beforeEach, expect, test } from "vitest";
import type { TremplinDatabase } from "../open.ts";
import { companyExample, eachDialect } from "../testing/index.ts";
import { createUser, setMember } from "./account.ts";
import { dataVersion } from "./data-version.ts";
import { saveCompanies } from "./employer.ts";
import {
  addClaim,
  type CompanyClaim,
  claimById,
  claimsOf,
  saveClaimDecision,
  waitingClaims,
} from "./employer-claim.ts";
import { companiesOf, companyAdmins, companyMembers, removeCompanyMember } from "./employer-member.ts";
import { companyProfile, saveCompanyProfile } from "./employer-profile.ts";
import { noteRemoval, wasRemoved } from "./employer-removal.ts";
import { addSignUp, type CompanySignUp, signUpsOf, takeSignUp } from "./employer-sign-up.ts";

const now = new Date("2026-11-27T08:00:00Z");
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
const bakery = companyExample(1, { name: "Le Fournil" });
const garage = companyExample(2, { name: "Le Garage" });

const claim = (changes: Partial<CompanyClaim> = {}): CompanyClaim => ({
  id: "claim-1",
  companyId: bakery.id,
  userId: "jeanne",
  state: "requested",
  ground: null,
  phone: "03 80 00 00 00",
  form: null,
  requestedAt: now,
  decidedAt: null,
  decidedBy: null,
  reason: null,
  ...changes,
});

eachDialect((_engine, open) => {
  let database: TremplinDatabase;

  beforeEach(async () => {
    database = await open();
    await saveCompanies(database, [bakery, garage]);
    for (const id of ["jeanne", "paul"]) {
      await createUser(database, { id, name: id, email: `${id}@fournil.fr` }, now);
    }
  });

  test("a company has a profile once it has said something, and pages learn of it", async () => {
    const { db } = database;
    expect(await companyProfile(db, bakery.id)).toBeNull();
    const profile = {
      ...emptyProfile(bakery.id, now),
      logo: { file: "logo.webp", width: 10, height: 20 },
      photos: [{ file: "photo.webp", width: 30, height: 40, alt: "L'équipe « du matin » 🥖" }],
      emailDomain: "fournil.fr",
      spontaneousUntil: "2026-12-31",
      verifiedAt: hours(-1),
    };
    const before = await dataVersion(db);
    await saveCompanyProfile(database, emptyProfile(bakery.id, now));
    await saveCompanyProfile(database, profile);
    expect(await companyProfile(db, bakery.id)).toEqual(profile);
    expect(await dataVersion(db)).toBe(before + 2);
    expect(await companyProfile(db, garage.id)).toBeNull();
  });

  test("a claim waits once for each person and company, until it is decided", async () => {
    const { db } = database;
    expect(await addClaim(db, claim())).toEqual(claim());
    expect(await addClaim(db, claim({ id: "again" }))).toBeNull();
    await addClaim(db, claim({ id: "claim-2", userId: "paul", requestedAt: hours(-1) }));
    await addClaim(db, claim({ id: "claim-3", companyId: garage.id, requestedAt: hours(1) }));
    expect((await waitingClaims(db)).map(({ id }) => id)).toEqual(["claim-2", "claim-1", "claim-3"]);
    expect(await claimById(db, "claim-1")).toEqual({
      ...claim(),
      companyName: "Le Fournil",
      companySlug: bakery.slug,
      siret: null,
      placeLabel: "Dijon",
      insee: "21231",
      claimantName: "jeanne",
      claimantEmail: "jeanne@fournil.fr",
    });
    const refused = { state: "refused" as const, decidedAt: hours(2), decidedBy: "paul", reason: "Non." };
    expect(await saveClaimDecision(db, "claim-1", "requested", refused)).toBe(true);
    expect(await saveClaimDecision(db, "claim-1", "requested", { ...refused, state: "accepted" })).toBe(
      false,
    );
    expect(await claimById(db, "claim-1")).toMatchObject(refused);
    expect(await claimById(db, "nobody")).toBeNull();
    await addClaim(db, claim({ id: "claim-4", requestedAt: hours(3) }));
    expect((await claimsOf(db, "jeanne")).map(({ id }) => id)).toEqual(["claim-4", "claim-3", "claim-1"]);
  });

  test("a claim is open or decided, never half of each", async () => {
    await expect(addClaim(database.db, claim({ decidedAt: now }))).rejects.toThrow(/constraint/i);
    await expect(addClaim(database.db, claim({ state: "accepted" }))).rejects.toThrow(/constraint/i);
  });

  test("people join a company, change roles and leave it", async () => {
    const { db } = database;
    const companyId = bakery.id;
    await setMember(database, companyId, "jeanne", "recruiter-admin", now);
    await setMember(database, companyId, "paul", "recruiter", hours(1));
    await setMember(database, companyId, "paul", "recruiter-admin", hours(2));
    expect(await companyMembers(db, companyId)).toEqual([
      {
        userId: "jeanne",
        name: "jeanne",
        email: "jeanne@fournil.fr",
        role: "recruiter-admin",
        createdAt: now,
      },
      {
        userId: "paul",
        name: "paul",
        email: "paul@fournil.fr",
        role: "recruiter-admin",
        createdAt: hours(1),
      },
    ]);
    await setMember(database, garage.id, "paul", "recruiter", now);
    expect((await companiesOf(db, "paul")).map(({ name, role }) => [name, role])).toEqual([
      ["Le Fournil", "recruiter-admin"],
      ["Le Garage", "recruiter"],
    ]);
    expect((await companyAdmins(db, companyId)).map(({ email }) => email)).toEqual([
      "jeanne@fournil.fr",
      "paul@fournil.fr",
    ]);
    expect(await companyAdmins(db, garage.id)).toEqual([]);
    await removeCompanyMember(db, companyId, "paul");
    expect((await companyMembers(db, companyId)).map(({ userId }) => userId)).toEqual(["jeanne"]);
    expect((await companiesOf(db, "paul")).map(({ name }) => name)).toEqual(["Le Garage"]);
  });

  test("a claim keeps what was typed with it", async () => {
    const form = { siret: "73282932000074", name: "L'Épi 🥖", isVerified: true } as CompanySignUp["form"];
    await addClaim(database.db, claim({ form }));
    expect((await claimById(database.db, "claim-1"))?.form).toEqual(form);
  });

  test("who was taken out is known by account and by address, until they are let in again", async () => {
    const { db } = database;
    const jeanne = { userId: "jeanne", email: "Jeanne@fournil.fr" };
    const known = (changes: Partial<typeof jeanne> = {}, companyId = bakery.id) =>
      wasRemoved(db, companyId, { ...jeanne, ...changes });
    await noteRemoval(db, bakery.id, jeanne, now);
    await noteRemoval(db, bakery.id, jeanne, hours(1));
    expect(await known()).toBe(true);
    expect(await known({ email: "autre@fournil.fr" })).toBe(true);
    expect(await known({ userId: "paul", email: "jeanne@fournil.fr" })).toBe(true);
    expect(await known({ userId: "paul", email: "paul@fournil.fr" })).toBe(false);
    expect(await known({}, garage.id)).toBe(false);
    await setMember(database, bakery.id, "jeanne", "recruiter", hours(2));
    expect(await known()).toBe(false);
    await noteRemoval(db, bakery.id, jeanne, hours(3));
    await db.deleteFrom("user").where("id", "=", "jeanne").execute();
    expect(await known({ userId: "again" })).toBe(true);
  });

  test("a sign-up waits for the owner of its address, for a while, and is taken once", async () => {
    const { db } = database;
    const form = { siret: "73282932000074", name: "L'Épi 🥖" } as CompanySignUp["form"];
    const signUp = { id: "s1", email: "jeanne@fournil.fr", form, createdAt: now, expiresAt: hours(24) };
    await addSignUp(db, signUp);
    await addSignUp(db, { ...signUp, id: "s2", createdAt: hours(1), expiresAt: hours(25) });
    const ids = async (at: Date) => (await signUpsOf(db, "Jeanne@Fournil.fr", at)).map(({ id }) => id);
    expect(await signUpsOf(db, "jeanne@fournil.fr", now)).toContainEqual(signUp);
    expect(await ids(now)).toEqual(["s2", "s1"]);
    expect(await ids(hours(24))).toEqual(["s2"]);
    expect(await signUpsOf(db, "paul@fournil.fr", now)).toEqual([]);
    expect(await takeSignUp(db, "s2")).toBe(true);
    expect(await takeSignUp(db, "s2")).toBe(false);
    // The next one sweeps what nobody came back for.
    await addSignUp(db, { ...signUp, id: "s3", createdAt: hours(30), expiresAt: hours(54) });
    expect(await takeSignUp(db, "s1")).toBe(false);
  });
});
