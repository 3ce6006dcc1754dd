import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { inTransaction, openDatabase, type TremplinDatabase } from "./open.ts";
import { eachDialect } from "./testing/index.ts";

test.each(["mysql://here/board", "board.db", ""])("%j is not an address of a database", async (url) => {
  await expect(openDatabase({ url })).rejects.toThrow("begins with sqlite: or postgres://");
});

test("a database that was never asked anything closes", async () => {
  const database = await openDatabase({ url: "sqlite::memory:" });
  await expect(database.close()).resolves.toBeUndefined();
});

eachDialect((engine, open) => {
  let database: TremplinDatabase;

  beforeAll(async () => {
    database = await open();
  });

  const event = { queue: "test", payload: {}, attempts: 0, runAt: new Date(0), createdAt: new Date(0) };

  async function ids(): Promise<string[]> {
    const rows = await database.db.selectFrom("outbox").select("id").orderBy("id").execute();
    return rows.map(({ id }) => id);
  }

  test("says which engine it is", () => {
    expect(database.engine).toBe(engine);
  });

  test.each([
    { texts: ["Ça coûte 12 €, l'été à L'Haÿ-les-Roses", "👩🏽‍🍳🥐", "日本", "e\u0301"], empty: "" },
    { deep: { list: [1, 2.5, -0.001, null, true, false, []] }, quote: `"'\\`, number: 9_007_199_254_740_991 },
    {},
  ])("JSON comes back as it was given: %j", async (payload) => {
    const [row] = await database.db
      .insertInto("outbox")
      .values({ ...event, id: JSON.stringify(payload), payload })
      .returningAll()
      .execute();
    expect(row?.payload).toEqual(payload);
    await database.db.deleteFrom("outbox").execute();
  });

  test("dates come back to the millisecond, and null as null", async () => {
    const runAt = new Date("2027-03-28T01:59:59.999Z");
    await database.db
      .insertInto("outbox")
      .values({ ...event, id: "date", runAt, lockedUntil: null })
      .execute();
    const query = database.db.selectFrom("outbox").select(["runAt as when", "lockedUntil", "dedupeKey"]);
    expect(await query.execute()).toEqual([{ when: runAt, lockedUntil: null, dedupeKey: null }]);
    expect(await query.where("runAt", "=", runAt).execute()).toHaveLength(1);
    expect(await query.where("runAt", ">", runAt).execute()).toHaveLength(0);
    await database.db.deleteFrom("outbox").execute();
  });

  test("counts are numbers, and instants whole seconds when asked so", async () => {
    await database.db
      .insertInto("outbox")
      .values({ ...event, id: "count", runAt: new Date(1_800_000_000_000) })
      .execute();
    const row = await database.db
      .selectFrom("outbox")
      .select((eb) => [
        eb.fn.countAll<number>().as("count"),
        database.dialect.epochSeconds("runAt").as("seconds"),
        database.dialect.epochSeconds("doneAt").as("never"),
      ])
      .groupBy(["runAt", "doneAt"])
      .executeTakeFirst();
    expect(row).toEqual({ count: 1, seconds: 1_800_000_000, never: null });
    await database.db.deleteFrom("outbox").execute();
  });

  describe("a transaction", () => {
    test("that fails leaves nothing", async () => {
      const work = inTransaction(database, async ({ db }) => {
        await db
          .insertInto("outbox")
          .values({ ...event, id: "lost" })
          .execute();
        throw new Error("no");
      });
      await expect(work).rejects.toThrow("no");
      expect(await ids()).toEqual([]);
    });

    test("that a constraint stops leaves nothing, and the next one works", async () => {
      const twice = inTransaction(database, async ({ db }) => {
        for (const id of ["one", "one"]) {
          await db
            .insertInto("outbox")
            .values({ ...event, id })
            .execute();
        }
      });
      await expect(twice).rejects.toThrow(/unique/i);
      expect(await ids()).toEqual([]);
      await inTransaction(database, async ({ db }) => {
        await db
          .insertInto("outbox")
          .values({ ...event, id: "next" })
          .execute();
      });
      expect(await ids()).toEqual(["next"]);
      await database.db.deleteFrom("outbox").execute();
    });

    test("joins the one that is open", async () => {
      const work = inTransaction(database, async (outer) => {
        await inTransaction(outer, async ({ db }) => {
          await db
            .insertInto("outbox")
            .values({ ...event, id: "inner" })
            .execute();
        });
        throw new Error("no");
      });
      await expect(work).rejects.toThrow("no");
      expect(await ids()).toEqual([]);
    });

    test("is not seen before its end, and does not hold up reading", async () => {
      const step = Promise.withResolvers<void>();
      const written = Promise.withResolvers<void>();
      const work = inTransaction(database, async ({ db }) => {
        await db
          .insertInto("outbox")
          .values({ ...event, id: "slow" })
          .execute();
        written.resolve();
        await step.promise;
      });
      await written.promise;
      expect(await ids()).toEqual([]);
      step.resolve();
      await work;
      expect(await ids()).toEqual(["slow"]);
      await database.db.deleteFrom("outbox").execute();
    });

    test("that counts loses no count to another", async () => {
      const before = await database.db.selectFrom("dataVersion").select("version").executeTakeFirstOrThrow();
      const work = Array.from({ length: 8 }, () =>
        inTransaction(database, async ({ db }) => {
          await db
            .updateTable("dataVersion")
            .set(({ eb }) => ({ version: eb("version", "+", 1) }))
            .execute();
          await sleep(1);
        }),
      );
      await Promise.all(work);
      const after = await database.db.selectFrom("dataVersion").select("version").executeTakeFirstOrThrow();
      expect(after.version).toBe(before.version + 8);
    });

    test("can go back to a savepoint", async () => {
      const transaction = await database.db.startTransaction().execute();
      await transaction
        .insertInto("outbox")
        .values({ ...event, id: "kept" })
        .execute();
      const saved = await transaction.savepoint("here").execute();
      await saved
        .insertInto("outbox")
        .values({ ...event, id: "undone" })
        .execute();
      await saved.rollbackToSavepoint("here").execute();
      await transaction.commit().execute();
      expect(await ids()).toEqual(["kept"]);
      await database.db.deleteFrom("outbox").execute();
    });
  });

  test("a mistake in a statement is told, and the connection stays good", async () => {
    await expect(sql`select 1 from nowhere`.execute(database.db)).rejects.toThrow(/nowhere/);
    expect(await ids()).toEqual([]);
  });

  if (engine === "postgresql") {
    test("a connection that is cut within a transaction undoes it, and nothing else", async () => {
      const before = await ids();
      const cut = inTransaction(database, async ({ db }) => {
        await db
          .insertInto("outbox")
          .values({ ...event, id: "cut" })
          .execute();
        const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db);
        // Without a query under way, nobody but the connection itself is told.
        await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(database.db);
        await sleep(200);
        await db.selectFrom("outbox").select("id").execute();
      });
      await expect(cut).rejects.toThrow();
      expect(await ids()).toEqual(before);
    });
  }
});
