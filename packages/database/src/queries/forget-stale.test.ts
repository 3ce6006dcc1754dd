import { expect, test } from "vitest";
import { eachDialect } from "../testing/index.ts";
import { createUser } from "./account.ts";
import { forgetStale } from "./forget-stale.ts";
import { addNotification } from "./notification.ts";
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
    const told = { userId: "zoe", kind: "message", event: "conversation.message", values: {} } as const;
    const rest = { page: null, aboutId: null, isListed: true };
    await addNotification(db, { ...told, ...rest, dedupeKey: "old", at: ago(91) });
    await addNotification(db, { ...told, ...rest, dedupeKey: "new", at: ago(89) });
    await countAttempt(db, "old", { most: 5, seconds: 600 }, ago(2));
    await countAttempt(db, "new", { most: 5, seconds: 600 }, now);
    await forgetStale(db, now);
    expect(await db.selectFrom("session").select("id").execute()).toEqual([{ id: "new" }]);
    expect(await db.selectFrom("verification").select("id").execute()).toEqual([{ id: "new" }]);
    expect(await db.selectFrom("notification").select("dedupeKey").execute()).toEqual([{ dedupeKey: "new" }]);
    expect(await db.selectFrom("rateLimit").select("key").execute()).toEqual([{ key: "new" }]);
  });
});
