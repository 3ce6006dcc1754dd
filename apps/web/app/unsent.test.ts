import { expect, test } from "vitest";
import { unsent } from "./unsent.ts";

test("hands the data over, and shows nothing of it to what encodes or copies", () => {
  const data = { offers: [1, 2] };
  const handed = unsent(data);
  expect(handed.unsent).toBe(data);
  expect(Object.keys(handed)).toEqual([]);
  expect(JSON.stringify(handed)).toBe("{}");
});
