import { expect, test } from "vitest";
import { eachDialect } from "../testing/index.ts";
import { createUser } from "./account.ts";
import { savePushSubscription } from "./push-subscription.ts";
import { endSession, endSessions } from "./session.ts";

const now = new Date("2026-11-30T10:00:00Z");

eachDialect((_engine, open) => {
  test("signing out elsewhere ends what is told elsewhere; a session that ends by time leaves it", async () => {
    const database = await open();
    const { db } = database;
    await createUser(database, { id: "zoe", name: "Zoé", email: "zoe@exemple.fr" }, now);
    const rest = { userId: "zoe", ipAddress: null, userAgent: null, createdAt: now, updatedAt: now };
    for (const id of ["here", "there", "over"]) {
      await db
        .insertInto("session")
        .values({ ...rest, id, token: id, expiresAt: new Date(now.getTime() + 1) })
        .execute();
      const keys = { p256dh: "p", auth: "a", device: null };
      const browser = { id, userId: "zoe", endpoint: `https://push/${id}`, ...keys };
      await savePushSubscription(db, { ...browser, sessionId: id, createdAt: now });
    }
    const left = () => db.selectFrom("pushSubscription").select(["id", "sessionId"]).orderBy("id").execute();
    await endSession(db, "zoe", "over");
    expect(await left()).toContainEqual({ id: "over", sessionId: null });
    await endSessions(db, "zoe", "here");
    expect(await left()).toEqual([
      { id: "here", sessionId: "here" },
      { id: "over", sessionId: null },
    ]);
    await endSessions(db, "zoe", null);
    expect(await left()).toEqual([]);
  });
});
