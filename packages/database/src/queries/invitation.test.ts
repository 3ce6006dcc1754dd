import { beforeEach, expect, test } from "vitest";
import type { TremplinDatabase } from "../open.ts";
import { companyExample, eachDialect } from "../testing/index.ts";
import { createUser } from "./account.ts";
import { saveCompanies } from "./employer.ts";
import {
  acceptInvitation,
  addInvitation,
  companyInvitations,
  type Invitation,
  invitationByDigest,
  revokeInvitation,
} from "./invitation.ts";

const now = new Date("2026-11-27T08:00:00Z");
const days = (count: number) => new Date(now.getTime() + count * 86_400_000);
const bakery = companyExample(1);

const invitation = (id: string, changes: Partial<Invitation> = {}): Invitation => ({
  id,
  tokenDigest: `digest of ${id}`,
  email: "paul@fournil.fr",
  name: null,
  role: "recruiter",
  companyId: bakery.id,
  antennaId: null,
  invitedBy: "jeanne",
  createdAt: now,
  expiresAt: days(14),
  acceptedAt: null,
  revokedAt: null,
  ...changes,
});

eachDialect((_engine, open) => {
  let database: TremplinDatabase;

  beforeEach(async () => {
    database = await open();
    await saveCompanies(database, [bakery]);
    await createUser(database, { id: "jeanne", name: "Jeanne", email: "jeanne@fournil.fr" }, now);
  });

  const waiting = async (at = now) =>
    (await companyInvitations(database.db, bakery.id, at)).map(({ id }) => id);

  test("an invitation is found by its token's digest, and waits until it ends", async () => {
    const { db } = database;
    await addInvitation(db, invitation("a"));
    expect(await invitationByDigest(db, "digest of a")).toEqual(invitation("a"));
    expect(await invitationByDigest(db, "a")).toBeNull();
    expect(await waiting()).toEqual(["a"]);
    expect(await waiting(days(14))).toEqual([]);
  });

  test("a second one to the same address and place takes the first back", async () => {
    const { db } = database;
    await addInvitation(db, invitation("a"));
    await addInvitation(db, invitation("team", { companyId: null, role: "advisor" }));
    await addInvitation(db, invitation("b", { createdAt: days(1), role: "recruiter-admin" }));
    expect(await waiting()).toEqual(["b"]);
    expect(await invitationByDigest(db, "digest of a")).toMatchObject({ revokedAt: days(1) });
    expect(await invitationByDigest(db, "digest of team")).toMatchObject({ revokedAt: null });
  });

  test("it is accepted once, or taken back", async () => {
    const { db } = database;
    await addInvitation(db, invitation("a"));
    await addInvitation(db, invitation("b", { email: "lea@fournil.fr" }));
    expect(await acceptInvitation(db, "a", days(1))).toBe(true);
    expect(await acceptInvitation(db, "a", days(2))).toBe(false);
    expect(await revokeInvitation(db, "a", days(2))).toBe(false);
    expect(await invitationByDigest(db, "digest of a")).toMatchObject({
      acceptedAt: days(1),
      revokedAt: null,
    });
    expect(await revokeInvitation(db, "b", days(1))).toBe(true);
    expect(await acceptInvitation(db, "b", days(2))).toBe(false);
    expect(await waiting()).toEqual([]);
  });
});
