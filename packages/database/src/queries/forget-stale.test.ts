import { expect, test } from "vitest";
import { companyExample, eachDialect } from "../testing/index.ts";
import { createUser, giveRole, personById, setMember } from "./account.ts";
import { saveCompanies } from "./employer.ts";
import { forgetStale } from "./forget-stale.ts";
import { countAttempt } from "./rate-limit.ts";

const now = new Date("2026-11-27T10:00:00Z");
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);

eachDialect((_engine, open) => {
  test("what has ended is forgotten, what has not stays", async () => {
    const database = await open();
    const { db } = database;
    await createUser(database, { id: "zoe", name: "Zoé", email: "zoe@exemple.fr" }, now);
    const session = { userId: "zoe", ipAddress: null, userAgent: null, createdAt: now, updatedAt: now };
    const link = { value: "", createdAt: now, updatedAt: now };
    for (const [id, expiresAt] of [
      ["old", now],
      ["new", new Date(now.getTime() + 1)],
    ] as const) {
      await db
        .insertInto("session")
        .values({ ...session, id, token: id, expiresAt })
        .execute();
      await db
        .insertInto("verification")
        .values({ ...link, id, identifier: id, expiresAt })
        .execute();
    }
    await countAttempt(db, "old", { most: 5, seconds: 600 }, ago(2));
    await countAttempt(db, "new", { most: 5, seconds: 600 }, now);
    await forgetStale(db, now);
    expect(await db.selectFrom("session").select("id").execute()).toEqual([{ id: "new" }]);
    expect(await db.selectFrom("verification").select("id").execute()).toEqual([{ id: "new" }]);
    expect(await db.selectFrom("rateLimit").select("key").execute()).toEqual([{ key: "new" }]);
  });

  test("an account whose address nobody proved goes after a month, unless it has a place here", async () => {
    const database = await open();
    const { db } = database;
    await saveCompanies(database, [companyExample(1)]);
    const make = (id: string, days: number) =>
      createUser(database, { id, name: id, email: `${id}@exemple.fr` }, ago(days));
    for (const [id, days] of [
      ["stray", 31],
      ["young", 31],
      ["fresh", 29],
      ["proved", 31],
      ["advisor", 31],
      ["member", 31],
    ] as const) {
      await make(id, days);
    }
    await giveRole(database, "young", "candidate", now);
    await giveRole(database, "advisor", "advisor", now);
    await setMember(database, companyExample(1).id, "member", "recruiter", now);
    await db.updateTable("user").set({ emailVerified: true }).where("id", "=", "proved").execute();
    await forgetStale(db, now);
    const kept = await db.selectFrom("user").select("id").orderBy("id").execute();
    expect(kept.map(({ id }) => id)).toEqual(["advisor", "fresh", "member", "proved"]);
    expect(await personById(db, "member")).toMatchObject({ memberships: [{ role: "recruiter" }] });
  });
});
