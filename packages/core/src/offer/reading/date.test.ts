import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDate, parseDay } from "./date.ts";

test.each([
  ["2025-11-03T08:12:31.000Z", "2025-11-03T08:12:31.000Z"],
  ["2025-11-03T08:12:31+01:00", "2025-11-03T07:12:31.000Z"],
  ["2025-11-03T08:12", "2025-11-03T08:12:00.000Z"],
  ["2025-11-03 08:12:31", "2025-11-03T08:12:31.000Z"],
  ["2025-11-03", "2025-11-03T00:00:00.000Z"],
  ["03/11/2025", "2025-11-03T00:00:00.000Z"],
  ["3.11.25", "2025-11-03T00:00:00.000Z"],
  ["03/11/2025 08:12", "2025-11-03T00:00:00.000Z"],
  ["le 1er août 2025", "2025-08-01T00:00:00.000Z"],
  ["3 nov. 2025", "2025-11-03T00:00:00.000Z"],
  ["15 juillet 2025", "2025-07-15T00:00:00.000Z"],
  ["45964", "2025-11-03T00:00:00.000Z"],
  ["21000", null],
  ["97400", null],
  ["31/02/2025", null],
  ["2025-02-30", null],
  ["2025-13-01T00:00:00Z", null],
  ["2025-11-03T99:00:00Z", null],
  ["03/11/1925", null],
  ["dès que possible", null],
  ["12 rue 2025", null],
  ["", null],
])("%j is %j", (text, iso) => {
  expect(parseDate(text)?.toISOString() ?? null).toBe(iso);
});

test("a day is read alone", () => {
  expect(parseDay("À partir du 3 novembre 2025")).toBe("2025-11-03");
  expect(parseDay("Dès que possible")).toBeNull();
});

test("never throws", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[\d/T:.Z+ -]*$/)), (text) => {
      expect(Number.isNaN(parseDate(text)?.getTime())).toBe(false);
    }),
  );
});
