import { expect, test } from "vitest";
import { PageCache } from "./page-cache.ts";

const page = (text: string) => ({
  status: 200,
  headers: new Map<string, string>(),
  body: new TextEncoder().encode(text),
});
const limits = { pages: 2, bytes: 1000, seconds: 60 };

test("a page is found until its time is over", () => {
  const cache = new PageCache(limits);
  cache.keep("/a", page("a"), 0);
  expect(cache.find("/a", 59_999)?.status).toBe(200);
  expect(cache.find("/a", 60_000)).toBeNull();
  expect(cache.size).toEqual({ pages: 0, bytes: 0 });
});

test("a page that shows an offer ending sooner is kept no longer than the offer", () => {
  const cache = new PageCache(limits);
  cache.keep("/a", page("a"), 0, 10_000);
  expect(cache.find("/a", 9999)).not.toBeNull();
  expect(cache.find("/a", 10_000)).toBeNull();
});

test("the page least recently asked for goes first", () => {
  const cache = new PageCache(limits);
  cache.keep("/a", page("a"), 0);
  cache.keep("/b", page("b"), 0);
  cache.find("/a", 1);
  cache.keep("/c", page("c"), 1);
  expect(
    [cache.find("/a", 2), cache.find("/b", 2), cache.find("/c", 2)].map((kept) => kept !== null),
  ).toEqual([true, false, true]);
});

test("bytes are bounded, compressed forms counted, one page too large for all of it not kept", () => {
  const cache = new PageCache(limits);
  cache.keep("/a", page("x".repeat(600)), 0);
  const kept = cache.keep("/b", page("y".repeat(300)), 0);
  cache.addEncoded("/b", kept, "br", new Uint8Array(200));
  expect(cache.find("/a", 1)).toBeNull();
  expect(cache.size).toEqual({ pages: 1, bytes: 500 });
  cache.keep("/c", page("z".repeat(2000)), 0);
  expect(cache.size).toEqual({ pages: 0, bytes: 0 });
});

test("the same page kept again takes no more room; its tag follows its bytes", () => {
  const cache = new PageCache(limits);
  const first = cache.keep("/a", page("a"), 0);
  const again = cache.keep("/a", page("a"), 1);
  const other = cache.keep("/a", page("b"), 2);
  expect(again.tag).toBe(first.tag);
  expect(other.tag).not.toBe(first.tag);
  expect(cache.size).toEqual({ pages: 1, bytes: 1 });
});
