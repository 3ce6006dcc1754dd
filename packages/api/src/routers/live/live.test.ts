import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { beginApplication, claim, done, forgetLiveEvents } from "@tremplin/database";
import { applicationExample, eachDialect } from "@tremplin/database/testing";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { handleLive, liveQueue } from "../../live/tell-live.ts";
import { createCaller } from "../../router.ts";
import { boardNow, type TestBoard } from "../../testing/board.ts";
import { anne, baker, bakery, boardAt, bringThreeSides, jeanne, lina } from "../../testing/three-sides.ts";
import type { ToldLive } from "./index.ts";

type Someone = typeof lina | typeof anne | typeof jeanne;

eachDialect((_engine, open) => {
  let board: TestBoard;
  let id: string;

  beforeAll(async () => {
    board = await boardAt(() => boardNow, await open(), { companies: [bakery], offers: [baker] });
    return () => board.context.live.close();
  });

  beforeEach(async () => {
    await bringThreeSides(board.context, boardNow);
    const sent = { id: "a", candidateId: "lina", offerId: baker.id, companyId: bakery.id };
    await beginApplication(board.context.database.db, applicationExample(sent));
    const begun = await board.as(lina).conversation.start({ kind: "application", subjectId: "a" });
    id = begun.ok ? begun.value.id : "";
  });

  /** What the worker does, for all that waits. */
  async function work(): Promise<void> {
    const { database } = board.context;
    for (;;) {
      const events = await claim(database, { queue: liveQueue, limit: 5, leaseSeconds: 60 }, boardNow);
      if (events.length === 0) return;
      for (const event of events) {
        await handleLive(database, event.payload, boardNow);
        await done(database.db, event, boardNow);
      }
    }
  }

  const say = (who: Someone, more: object = {}) =>
    board.as(who).conversation.send({ id, messageId: randomUUID(), text: "Bonjour", ...more });

  /** What somebody is told on an open page: its numbers and what it says, until it is closed. */
  async function look(who: Someone, lastEventId?: string) {
    const told: { id: string | null; change: ToldLive }[] = [];
    const ending = new AbortController();
    const caller = createCaller({ ...board.context, actor: who }, { signal: ending.signal });
    const iterable = await caller.live.changes(lastEventId === undefined ? undefined : { lastEventId });
    const iterator = iterable[Symbol.asyncIterator]();
    const reading = (async () => {
      for (;;) {
        const { value, done: isDone } = await iterator.next();
        if (isDone) return;
        const each = Array.isArray(value)
          ? { id: value[0] as string, change: value[1] as ToldLive }
          : { id: null, change: value as ToldLive };
        // That there is a notification of it comes beside, and is not what these tests are about.
        if (each.change.kind !== "notification") told.push(each);
      }
    })();
    const until = async (count: number) => {
      for (let tries = 0; told.length < count && tries < 200; tries++) await sleep(10);
      return told.map(({ change }) => change);
    };
    await until(1);
    const close = () => {
      ending.abort();
      return reading;
    };
    return { told, until, close };
  }

  test("a message reaches those who are in the conversation, and nobody else", async () => {
    const [l, j, a] = await Promise.all([look(lina), look(jeanne), look(anne)]);
    await say(lina);
    await work();
    const message = { kind: "message", subject: id };
    expect((await l.until(2)).slice(1)).toEqual([message]);
    expect((await j.until(2)).slice(1)).toEqual([message]);
    await sleep(50);
    expect(a.told.slice(1)).toEqual([]);
    await Promise.all([l, j, a].map((page) => page.close()));
  });

  test("a whisper does not reach the company, not even as a hint", async () => {
    await board.as(anne).conversation.start({ kind: "application", subjectId: "a" });
    await work();
    const [l, j] = await Promise.all([look(lina), look(jeanne)]);
    await say(anne, { isWhisper: true });
    await work();
    await l.until(2);
    await sleep(50);
    expect(j.told.slice(1)).toEqual([]);
    await Promise.all([l, j].map((page) => page.close()));
  });

  test("who was cut off is told what they missed, once, in order", async () => {
    const first = await look(jeanne);
    await say(lina);
    await work();
    await first.until(2);
    await first.close();
    const last = first.told.at(-1)?.id ?? "";
    await say(lina);
    await say(lina);
    await work();
    const again = await look(jeanne, last);
    await say(lina);
    await work();
    const told = await again.until(4);
    await sleep(50);
    expect(told.map(({ kind }) => kind)).toEqual(["begun", "message", "message", "message"]);
    const numbers = again.told.map((each) => Number(each.id));
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(new Set(numbers).size).toBe(4);
    await again.close();
  });

  test("who was away for too long asks for everything anew", async () => {
    const page = await look(jeanne);
    await page.close();
    const last = page.told[0]?.id ?? "";
    await say(lina);
    await work();
    await forgetLiveEvents(board.context.database.db, new Date(boardNow.getTime() + 1));
    const again = await look(jeanne, last);
    expect(again.told[0]?.change).toEqual({ kind: "reset" });
    expect(await board.as(jeanne).live.since({ lastEventId: last })).toMatchObject({
      changes: [{ kind: "reset" }],
    });
    await again.close();
  });

  test("who can't keep a connection asks now and then", async () => {
    const { seq } = await board.as(jeanne).live.since();
    await say(lina);
    await work();
    const next = await board.as(jeanne).live.since({ lastEventId: String(seq) });
    expect(next.changes).toContainEqual({ kind: "message", subject: id });
    const none = await board.as(jeanne).live.since({ lastEventId: String(next.seq) });
    expect(none).toEqual({ seq: next.seq, changes: [] });
  });

  test("that somebody reads or writes shows to the others", async () => {
    const page = await look(jeanne);
    await board.as(lina).conversation.typing({ id });
    await board.as(lina).conversation.markRead({ id, upTo: boardNow });
    await work();
    expect((await page.until(3)).slice(1)).toEqual([
      { kind: "typing", subject: id, name: "Lina Morel" },
      { kind: "read", subject: id },
    ]);
    await page.close();
  });

  test("nobody holds open more pages than they can have", async () => {
    const pages = await Promise.all(Array.from({ length: 30 }, () => look(lina)));
    const one = (await board.as(lina).live.changes())[Symbol.asyncIterator]();
    await expect(one.next()).rejects.toThrow("too-many");
    const other = await look(jeanne);
    await Promise.all([...pages, other].map((page) => page.close()));
  });

  test("fifty changes at once are all told, whoever saves them first", async () => {
    const page = await look(jeanne);
    const { database } = board.context;
    await Promise.all(
      Array.from({ length: 50 }, (_, rank) =>
        handleLive(database, { kind: "message", subject: `k${rank}`, userIds: ["jeanne", "lina"] }, boardNow),
      ),
    );
    const told = await page.until(51);
    expect(new Set(told.slice(1).map((each) => ("subject" in each ? each.subject : ""))).size).toBe(50);
    await page.close();
  });

  test("a decision shows to the candidate once it can't be taken back, to colleagues at once", async () => {
    const [l, j] = await Promise.all([look(lina), look(jeanne)]);
    await board.as(jeanne).application.decide({ ids: ["a"], step: "shortlist" });
    await work();
    expect((await j.until(2)).slice(1)).toEqual([{ kind: "application", subject: "a" }]);
    await sleep(50);
    expect(l.told.slice(1)).toEqual([]);
    await Promise.all([l, j].map((page) => page.close()));
  });
});
