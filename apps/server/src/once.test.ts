import { expect, test } from "vitest";
import { once } from "./once.ts";

test("is done when it is first asked for, once for all", async () => {
  let done = 0;
  const ask = once(async () => {
    done += 1;
    return done;
  });
  expect(done).toBe(0);
  expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
  expect(await ask()).toBe(1);
});

test("what failed is tried again for the next who asks, and told to all who waited", async () => {
  let done = 0;
  const ask = once(async () => {
    done += 1;
    if (done === 1) throw new Error("not yet");
    return done;
  });
  const both = await Promise.allSettled([ask(), ask()]);
  expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(await ask()).toBe(2);
});
