import { expect, test } from "vitest";
import { Lru } from "./lru.ts";

test("what was not used for longest goes first", () => {
  const kept = new Lru<number>(2);
  kept.set("a", 1);
  kept.set("b", 2);
  expect(kept.get("a")).toBe(1);
  kept.set("c", 3);
  expect([kept.get("a"), kept.get("b"), kept.get("c")]).toEqual([1, undefined, 3]);
});

test("counts sizes, and keeps the newest even when it is too big alone", () => {
  const kept = new Lru<string>(10);
  kept.set("a", "small", 4);
  kept.set("b", "small", 4);
  kept.set("b", "bigger", 6);
  expect([kept.get("a"), kept.get("b")]).toEqual(["small", "bigger"]);
  kept.set("c", "huge", 50);
  expect([kept.get("a"), kept.get("b"), kept.get("c")]).toEqual([undefined, undefined, "huge"]);
  kept.clear();
  expect(kept.get("c")).toBeUndefined();
});
