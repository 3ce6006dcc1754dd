import {
  addDocument,
  createUser,
  deleteUnproved,
  giveRole,
  saveCompanies,
  setMember,
  type TremplinDatabase,
  unprovedSince,
} from "@tremplin/database";
import { companyExample, eachDialect } from "@tremplin/database/testing";
import { expect, test } from "vitest";
import { removeUnprovedAccounts } from "./accounts-round.ts";

const now = new Date("2026-11-29T10:00:00Z");
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);
const round = (database: TremplinDatabase) => removeUnprovedAccounts({ database, now: () => now });

/** Makes accounts that were made some days ago, by a name each. */
async function accounts(database: TremplinDatabase, made: Readonly<Record<string, number>>): Promise<void> {
  for (const [id, days] of Object.entries(made)) {
    await createUser(database, { id, name: id, email: `${id}@exemple.fr` }, ago(days));
  }
}

async function left({ db }: TremplinDatabase): Promise<string[]> {
  return (await db.selectFrom("user").select("id").orderBy("id").execute()).map(({ id }) => id);
}

eachDialect((_engine, open) => {
  test("an account whose address nobody proved goes after a month, unless somebody gave it a place", async () => {
    const database = await open();
    const { db } = database;
    await saveCompanies(database, [companyExample(1)]);
    const old = ["stray", "young", "proved", "advisor", "member", "followed", "left"];
    await accounts(database, { ...Object.fromEntries(old.map((id) => [id, 31])), fresh: 29 });
    await createUser(database, { id: "demo", name: "Demo", email: "demo@exemple.fr", isDemo: true }, ago(90));
    await giveRole(database, "young", "candidate", now);
    await giveRole(database, "advisor", "advisor", now);
    await setMember(database, companyExample(1).id, "member", "recruiter", now);
    await db.updateTable("user").set({ emailVerified: true }).where("id", "=", "proved").execute();
    const follow = { advisorId: "advisor", antennaId: null, since: now };
    for (const [candidateId, archivedAt] of [
      ["followed", null],
      ["left", now],
    ] as const) {
      await db
        .insertInto("follow")
        .values({ ...follow, candidateId, archivedAt, isQpv: false, isRqth: false, isZrr: false })
        .execute();
    }
    expect(await round(database)).toBe(3);
    expect(await left(database)).toEqual(["advisor", "demo", "followed", "fresh", "member", "proved"]);
    expect(await round(database)).toBe(0);
  });

  test("its files and the mails kept for it go too; what is another's stays", async () => {
    const database = await open();
    const { db } = database;
    await accounts(database, { stray: 31, other: 1 });
    for (const ownerId of ["stray", "other"]) {
      await addDocument(db, {
        id: ownerId,
        ownerId,
        kind: "other",
        name: "CV.pdf",
        mediaType: "application/pdf",
        size: 1,
        sha256: "",
        storageKey: `key of ${ownerId}`,
        createdAt: now,
        deletedAt: null,
      });
      const mail = { at: now, kind: "account.sign-in", toName: null, subject: "", html: "", text: "" };
      await db
        .insertInto("mailboxMessage")
        .values({ ...mail, id: ownerId, toEmail: `${ownerId}@exemple.fr` })
        .execute();
    }
    expect(await round(database)).toBe(1);
    const orders = await db.selectFrom("outbox").select(["queue", "payload"]).execute();
    expect(orders).toEqual([{ queue: "file-removal", payload: { keys: ["key of stray"] } }]);
    const mails = await db.selectFrom("mailboxMessage").select("id").execute();
    expect(mails).toEqual([{ id: "other" }]);
  });

  test("one that is proved at the last moment stays", async () => {
    const database = await open();
    await accounts(database, { late: 31 });
    const [found] = await unprovedSince(database.db, ago(30));
    if (!found) throw new Error("Nobody found");
    await database.db.updateTable("user").set({ emailVerified: true }).execute();
    expect(await deleteUnproved(database, found)).toBe(false);
    expect(await round(database)).toBe(0);
    expect(await left(database)).toEqual(["late"]);
  });
});
