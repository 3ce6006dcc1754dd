import { expect, test } from "vitest";
import { spreadOf, timeEach } from "./statistics.ts";

test("the median and the 99th percentile do not depend on the order", () => {
  const durations = Array.from({ length: 100 }, (_, index) => ((index * 37) % 100) + 1);
  expect(spreadOf(durations)).toMatchObject({ p50: 51, p99: 100, count: 100 });
});

test("calls a second come from the sum of the durations", () => {
  expect(spreadOf([10, 10, 20]).perSecond).toBe(75);
});

test("each input is timed once, in its order", async () => {
  const seen: number[] = [];
  const durations = await timeEach([3, 1, 2], (input) => seen.push(input));
  expect(seen).toEqual([3, 1, 2]);
  expect(durations).toHaveLength(3);
});
