import fc from "fast-check";
import { expect, test } from "vitest";
import { isIban, tidyIban, writtenIban } from "./iban.ts";

const good = "FR7630006000011234567890189";

test.each([
  good,
  "FR76 3000 6000 0112 3456 7890 189",
  "fr1420041010050500013m02606",
  "DE89370400440532013000",
])("%s is one", (text) => {
  expect(isIban(text)).toBe(true);
});

test.each([
  "",
  "FR76",
  "FR7630006000011234567890188",
  "FR763000600001123456789018",
  "7630006000011234567890189",
  "FR76-3000",
])("%j is none", (text) => {
  expect(isIban(text)).toBe(false);
});

test("one digit that changes is always noticed", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: good.length - 1 }), fc.integer({ min: 1, max: 9 }), (at, more) => {
      const digit = (Number(good[at]) + more) % 10;
      expect(isIban(good.slice(0, at) + digit + good.slice(at + 1))).toBe(false);
    }),
  );
});

test("it is written by fours, and read back", () => {
  expect(writtenIban(good)).toBe("FR76 3000 6000 0112 3456 7890 189");
  expect(tidyIban(writtenIban(good))).toBe(good);
});
