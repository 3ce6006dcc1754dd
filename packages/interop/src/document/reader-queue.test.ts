import { expect, test } from "vitest";
import { ReaderQueue } from "./reader-queue.ts";

test("so many at once, so many wait in order, and the next is sent away", async () => {
  const queue = new ReaderQueue({ atOnce: 2, waiting: 2 });
  const begun: number[] = [];
  const works = Array.from({ length: 5 }, () => Promise.withResolvers<void>());
  const results = works.map(({ promise }, rank) =>
    queue.run(async () => {
      begun.push(rank);
      await promise;
      return rank;
    }),
  );
  expect(await results[4]).toBeNull();
  expect(begun).toEqual([0, 1]);
  works[1]?.resolve();
  expect(await results[1]).toBe(1);
  expect(begun).toEqual([0, 1, 2]);
  // The place of the one that began to work is free.
  const later = queue.run(async () => "later");
  for (const { resolve } of works) resolve();
  expect(await Promise.all(results)).toEqual([0, 1, 2, 3, null]);
  expect(await later).toBe("later");
});

test("a work that fails leaves its place", async () => {
  const queue = new ReaderQueue({ atOnce: 1, waiting: 0 });
  await expect(queue.run(() => Promise.reject(new Error("torn")))).rejects.toThrow("torn");
  expect(await queue.run(async () => "next")).toBe("next");
});
