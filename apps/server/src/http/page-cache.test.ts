import { expect, test } from "vitest";
import { PageCache } from "./page-cache.ts";
import { StoredAnswer } from "./stored-answer.ts";

const page = (text = "page") => new StoredAnswer(200, {}, Buffer.from(text));
const later = 1_000;

test("tells what it was told, until it is stale", () => {
  const cache = new PageCache({ entries: 10, bytes: 10_000 });
  const answer = page();
  expect(cache.get("/", 1, 0)).toBeNull();
  cache.set("/", 1, answer, later);
  expect(cache.get("/", 1, later - 1)?.answer).toBe(answer);
  expect(cache.get("/", 1, later)).toBeNull();
  expect(cache.get("/", 1, later - 1)).toBeNull();
});

test("another version of the data empties it", () => {
  const cache = new PageCache({ entries: 10, bytes: 10_000 });
  cache.get("/", 1, 0);
  cache.set("/", 1, page(), later);
  expect(cache.get("/", 2, 0)).toBeNull();
  expect(cache.size).toBe(0);
  cache.set("/", 1, page(), later);
  expect(cache.size).toBe(0);
});

test("a flood of addresses asked for once does not drive out a page asked for twice", () => {
  const cache = new PageCache({ entries: 10, bytes: 100_000 });
  cache.get("/", 1, 0);
  cache.set("/", 1, page(), later);
  cache.get("/", 1, 0);
  for (let each = 0; each < 1_000; each++) cache.set(`/offres?q=${each}`, 1, page(), later);
  expect(cache.get("/", 1, 0)).not.toBeNull();
  expect(cache.size).toBeLessThanOrEqual(10);
});

test("is bounded in bytes, and what does not fit is not kept", () => {
  const cache = new PageCache({ entries: 1_000, bytes: 3_000 });
  cache.get("/", 1, 0);
  for (let each = 0; each < 10; each++) {
    cache.set(`/${each}`, 1, page("x".repeat(300)), later);
    cache.get(`/${each}`, 1, 0);
  }
  expect(cache.size).toBe(5);
  expect(cache.get("/9", 1, 0)).not.toBeNull();
  expect(cache.get("/4", 1, 0)).toBeNull();
  cache.set("/huge", 1, page("x".repeat(5_000)), later);
  expect(cache.get("/huge", 1, 0)).toBeNull();
});
