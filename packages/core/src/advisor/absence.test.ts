import { expect, test } from "vitest";
import { checkCover } from "./absence.ts";

const cover = { advisorId: "anne", coveredBy: "bilal", fromDay: "2026-12-21", toDay: "2027-01-03" };
const code = (changes: Partial<typeof cover>) => {
  const checked = checkCover({ ...cover, ...changes }, "2026-12-01");
  return checked.ok ? null : checked.refusal.code;
};

test("somebody else stands in, from a day to a day that is to come, not for ever", () => {
  expect(code({})).toBeNull();
  expect(code({ fromDay: "2026-12-01", toDay: "2026-12-01" })).toBeNull();
  expect(code({ coveredBy: "anne" })).toBe("cover-self");
  expect(code({ toDay: "2026-12-20" })).toBe("day-order");
  expect(code({ fromDay: "2026-11-01", toDay: "2026-11-30" })).toBe("day-past");
  expect(code({ fromDay: "2027-01-01", toDay: "2027-04-30" })).toBeNull();
  expect(code({ fromDay: "2027-01-01", toDay: "2027-05-01" })).toBe("cover-long");
});
