import { beforeEach, expect, test } from "vitest";
import { inTransaction, type TremplinDatabase } from "../open.ts";
import { eachDialect } from "../testing/index.ts";
import { claim, done, enqueue, fail, retryDelay } from "./outbox.ts";

const now = new Date("2026-12-01T12:00:00Z");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const options = { queue: "mail", limit: 10, leaseSeconds: 60 };

test("the wait doubles from 30 s to 6 h", () => {
  expect([1, 2, 3, 10, 11, 50].map(retryDelay)).toEqual(
    [30, 60, 120, 15_360, 21_600, 21_600].map((seconds) => seconds * 1000),
  );
});

eachDialect((_engine, open) => {
  let database: TremplinDatabase;

  beforeEach(async () => {
    database = await open();
  });

  const numbers = (events: readonly { payload: Readonly<Record<string, unknown>> }[]) =>
    events.map(({ payload }) => payload.number);

  async function put(...events: { number: number; runAt?: Date; queue?: string }[]): Promise<void> {
    for (const { number, ...rest } of events) {
      await enqueue(database, [{ queue: "mail", payload: { number }, ...rest }], now);
    }
  }

  test("what is due is claimed, the oldest first, up to the limit", async () => {
    await put(
      { number: 1, runAt: later(-5) },
      { number: 2, runAt: later(-10) },
      { number: 3, runAt: later(1) },
      { number: 4, queue: "other" },
      { number: 5, runAt: now },
    );
    const first = await claim(database, { ...options, limit: 2 }, now);
    expect(numbers(first)).toEqual([2, 1]);
    expect(first[0]).toEqual({ id: first[0]?.id, queue: "mail", payload: { number: 2 }, attempts: 1 });
    expect(numbers(await claim(database, options, now))).toEqual([5]);
    expect(await claim(database, options, now)).toEqual([]);
    expect(numbers(await claim(database, options, later(1)))).toEqual([3]);
  });

  test("an event whose handler died comes back when its lease ends", async () => {
    await put({ number: 1 });
    await claim(database, options, now);
    expect(await claim(database, options, later(59))).toEqual([]);
    expect(await claim(database, options, later(60))).toMatchObject([
      { payload: { number: 1 }, attempts: 2 },
    ]);
  });

  test("what is done is not claimed again", async () => {
    await put({ number: 1 });
    const [event] = await claim(database, options, now);
    if (!event) throw new Error("Nothing to claim");
    await done(database.db, event, now);
    expect(await claim(database, options, later(3600))).toEqual([]);
    const row = await database.db.selectFrom("outbox").select(["doneAt", "lockedUntil"]).executeTakeFirst();
    expect(row).toEqual({ doneAt: now, lockedUntil: null });
  });

  test("what failed is tried again after a while, and its error is kept", async () => {
    await put({ number: 1 });
    for (const [at, wait] of [
      [now, 30],
      [later(30), 60],
    ] as const) {
      const [event] = await claim(database, options, at);
      if (!event) throw new Error("Nothing to claim");
      await fail(database.db, event, "no route to host", at);
      const until = (seconds: number) => new Date(at.getTime() + seconds * 1000);
      expect(await claim(database, options, until(wait - 1))).toEqual([]);
    }
    const row = await database.db.selectFrom("outbox").select(["lastError", "attempts"]).executeTakeFirst();
    expect(row).toEqual({ lastError: "no route to host", attempts: 2 });
  });

  test("a key is put in once, even after it is done", async () => {
    const event = (number: number, dedupeKey: string) => ({ queue: "mail", payload: { number }, dedupeKey });
    await enqueue(database, [event(1, "reminder:1"), event(2, "reminder:2")], now);
    await enqueue(database, [event(3, "reminder:1"), event(4, "reminder:3")], now);
    const claimed = await claim(database, options, now);
    expect(numbers(claimed).sort()).toEqual([1, 2, 4]);
    for (const event of claimed) await done(database.db, event, now);
    await enqueue(database, [event(5, "reminder:1")], now);
    expect(await claim(database, options, now)).toEqual([]);
  });

  test("an event of a transaction that fails is never delivered", async () => {
    const work = inTransaction(database, async (handle) => {
      await enqueue(handle, [{ queue: "mail", payload: {} }], now);
      throw new Error("no");
    });
    await expect(work).rejects.toThrow("no");
    expect(await claim(database, options, later(1))).toEqual([]);
  });

  test("who is told of an event finds it", async () => {
    const found = Promise.withResolvers<unknown[]>();
    await database.dialect.notices.listen("outbox", () => {
      claim(database, options, now).then((events) => found.resolve(numbers(events)), found.reject);
    });
    await inTransaction(database, (handle) =>
      enqueue(handle, [{ queue: "mail", payload: { number: 7 } }], now),
    );
    expect(await found.promise).toEqual([7]);
  });

  test("many who claim at once never get the same event, and miss none", async () => {
    const events = Array.from({ length: 200 }, (_, number) => ({ queue: "mail", payload: { number } }));
    await enqueue(database, events, now);
    const claimer = async () => {
      const mine: unknown[] = [];
      for (;;) {
        const claimed = await claim(database, { ...options, limit: 7 }, now);
        if (claimed.length === 0) return mine;
        mine.push(...numbers(claimed));
      }
    };
    const all = (await Promise.all(Array.from({ length: 6 }, claimer))).flat();
    expect(all.sort((a, b) => Number(a) - Number(b))).toEqual(events.map(({ payload }) => payload.number));
  });

  test("a claim passes over what another transaction is taking", async () => {
    await put({ number: 1 }, { number: 2, runAt: later(-1) });
    const [taken, rest] = await inTransaction(database, async (handle) => {
      const mine = await claim(handle, { ...options, limit: 1 }, now);
      const others = claim(database, options, now);
      // With SQLite the other claim waits for the end of this transaction, so it is not awaited here.
      return [mine, others] as const;
    });
    expect(numbers(taken)).toEqual([2]);
    expect(numbers(await rest)).toEqual([1]);
  });
});
