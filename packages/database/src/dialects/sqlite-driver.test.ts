import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, expect, test } from "vitest";
import { inTransaction, openDatabase } from "../open.ts";
import { dataVersion } from "../queries/data-version.ts";
import { testDialects } from "../testing/index.ts";
import { startProgram } from "../testing/start-program.ts";

const file = await testDialects[0]?.makeMigrated();
if (!file?.url.startsWith("sqlite:")) throw new Error("SQLite is the first dialect");
const { url, remove } = file;

afterAll(remove);

test("the file is in WAL mode, with its foreign keys", async () => {
  const database = await openDatabase({ url });
  const orphan = database.db
    .insertInto("importRow")
    .values({ runId: "none", row: 1, fate: "imported" })
    .execute();
  await expect(orphan).rejects.toThrow(/FOREIGN KEY/);
  const mode = await sql<{ journal_mode: string }>`pragma journal_mode`.execute(database.db);
  expect(mode.rows).toEqual([{ journal_mode: "wal" }]);
  await database.close();
});

test("a write waits for the one of another process, and this process goes on meanwhile", async () => {
  const database = await openDatabase({ url });
  const other = await startProgram(
    url,
    `return tremplin.inTransaction(database, async ({ db }) => {
       await db.updateTable("dataVersion").set({ version: 10 }).execute();
       process.send("locked");
       await new Promise((resolve) => setTimeout(resolve, 300));
     });`,
  );
  const locked = other.next();
  const otherDone = other.run();
  expect(await locked).toBe("locked");
  let ticks = 0;
  const ticking = setInterval(() => ticks++, 5);
  const write = database.db
    .updateTable("dataVersion")
    .set(({ eb }) => ({ version: eb("version", "+", 1) }))
    .execute();
  await sleep(50);
  expect(await dataVersion(database.db)).toBe(0);
  await Promise.all([write, otherDone]);
  clearInterval(ticking);
  expect(ticks).toBeGreaterThan(5);
  expect(await dataVersion(database.db)).toBe(11);
  await database.close();
});

test("in memory, reads wait for the transaction under way", async () => {
  const { db, engine, dialect, close } = await openDatabase({ url: "sqlite::memory:" });
  await db.schema.createTable("outbox").addColumn("id", "text").execute();
  const work = inTransaction({ db, engine, dialect }, async (handle) => {
    await handle.db
      .insertInto("outbox")
      // This test's table has one column of the outbox.
      .values({ id: "one" } as never)
      .execute();
    await sleep(20);
    throw new Error("no");
  });
  const read = sleep(5).then(() => db.selectFrom("outbox").select("id").execute());
  await expect(work).rejects.toThrow("no");
  expect(await read).toEqual([]);
  await close();
});

test("more different statements than are kept all work", async () => {
  const { db, close } = await openDatabase({ url: "sqlite::memory:" });
  for (let round = 0; round < 2; round++) {
    for (let number = 0; number < 400; number++) {
      const { rows } = await sql`select ${sql.lit(number)} as number`.execute(db);
      expect(rows).toEqual([{ number }]);
    }
  }
  await close();
});

test("a stream of rows is refused with what to do instead", async () => {
  const { db, close } = await openDatabase({ url: "sqlite::memory:" });
  const rows = db.selectFrom("dataVersion").selectAll().stream();
  await expect(rows.next()).rejects.toThrow("read by pages of the key");
  await close();
});
