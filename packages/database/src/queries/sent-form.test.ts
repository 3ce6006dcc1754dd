import { expect, test } from "vitest";
import { eachDialect } from "../testing/index.ts";
import { forgetStale } from "./forget-stale.ts";
import { giveSendingBack, keepAnswer, takeSending } from "./sent-form.ts";

const now = new Date("2026-11-29T10:00:00Z");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const lease = { now, until: later(60) };

eachDialect((_engine, open) => {
  test("of many that arrive at the same time, one is answered", async () => {
    const { db } = await open();
    const taken = await Promise.all(Array.from({ length: 12 }, () => takeSending(db, "a", lease)));
    expect(taken.filter(({ kind }) => kind === "mine")).toHaveLength(1);
    expect(taken.filter(({ kind }) => kind === "under-way")).toHaveLength(11);
    expect(await takeSending(db, "b", lease)).toEqual({ kind: "mine" });
  });

  test("what was answered is said again, until it is forgotten", async () => {
    const database = await open();
    const { db } = database;
    await takeSending(db, "a", lease);
    await keepAnswer(db, "a", "sealed", later(3_600));
    const soon = { now: later(3_599), until: later(3_700) };
    expect(await takeSending(db, "a", soon)).toEqual({ kind: "answered", answer: "sealed" });
    await forgetStale(db, later(3_599));
    expect(await takeSending(db, "a", soon)).toEqual({ kind: "answered", answer: "sealed" });
    const late = { now: later(3_600), until: later(3_700) };
    expect(await takeSending(db, "a", late)).toEqual({ kind: "mine" });
    await forgetStale(db, later(3_700));
    expect(await db.selectFrom("sentForm").select("digest").execute()).toEqual([]);
  });

  test("one that was given back, or left alone, may be taken, once", async () => {
    const { db } = await open();
    await takeSending(db, "a", lease);
    await giveSendingBack(db, "a");
    expect(await takeSending(db, "a", lease)).toEqual({ kind: "mine" });
    const after = { now: later(60), until: later(120) };
    const taken = await Promise.all(Array.from({ length: 6 }, () => takeSending(db, "a", after)));
    expect(taken.filter(({ kind }) => kind === "mine")).toHaveLength(1);
  });
});
