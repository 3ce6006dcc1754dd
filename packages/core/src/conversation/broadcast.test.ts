import { expect, test } from "vitest";
import { checkBroadcast, maxBroadcast } from "./broadcast.ts";

const people = (count: number) => Array.from({ length: count }, (_each, rank) => `p${rank}`);

test("to somebody, to no more than the rule says, to each once", () => {
  expect(checkBroadcast([])).toMatchObject({ refusal: { code: "broadcast-nobody" } });
  expect(checkBroadcast(people(maxBroadcast + 1))).toMatchObject({
    refusal: { code: "broadcast-many", details: { maximum: maxBroadcast } },
  });
  const all = people(maxBroadcast);
  expect(checkBroadcast([...all, ...all])).toEqual({ ok: true, value: all });
});
