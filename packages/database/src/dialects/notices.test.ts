import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { beforeAll, expect, test, vi } from "vitest";
import { inTransaction, type TremplinDatabase } from "../open.ts";
import { eachDialect } from "../testing/index.ts";

eachDialect((engine, open) => {
  let database: TremplinDatabase;

  beforeAll(async () => {
    database = await open();
  });

  test("a notice wakes those who listen to its channel, until they stop", async () => {
    const outbox = vi.fn();
    const version = vi.fn();
    const { notices } = database.dialect;
    const stop = await notices.listen("outbox", outbox);
    await notices.listen("dataVersion", version);
    await notices.send(database.db, "outbox");
    await vi.waitFor(() => expect(outbox).toHaveBeenCalledTimes(1));
    await stop();
    await notices.send(database.db, "outbox");
    await notices.send(database.db, "dataVersion");
    await vi.waitFor(() => expect(version).toHaveBeenCalledTimes(1));
    expect(outbox).toHaveBeenCalledTimes(1);
  });

  test("who is woken by a transaction and then writes sees what it saved", async () => {
    const seen = Promise.withResolvers<number>();
    const { db, dialect } = database;
    const stop = await dialect.notices.listen("outbox", async () => {
      const row = await db
        .updateTable("dataVersion")
        .set(({ eb }) => ({ version: eb("version", "+", 1) }))
        .returning("version")
        .executeTakeFirstOrThrow();
      seen.resolve(row.version);
    });
    await inTransaction(database, async (handle) => {
      await handle.dialect.notices.send(handle.db, "outbox");
      await sleep(20);
      await handle.db.updateTable("dataVersion").set({ version: 100 }).execute();
    });
    expect(await seen.promise).toBe(101);
    await stop();
  });

  if (engine === "postgresql") {
    test("a listener hears again after its connection was cut", async () => {
      const listener = vi.fn();
      await database.dialect.notices.listen("outbox", listener);
      await sql`
        select pg_terminate_backend(pid) from pg_stat_activity
        where query like 'listen%' and datname = current_database()`.execute(database.db);
      await vi.waitFor(() => expect(listener).toHaveBeenCalled(), { timeout: 30_000 });
      listener.mockClear();
      await database.dialect.notices.send(database.db, "outbox");
      await vi.waitFor(() => expect(listener).toHaveBeenCalled());
    });
  }
});
