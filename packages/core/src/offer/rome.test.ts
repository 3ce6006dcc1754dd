import { expect, test } from "vitest";
import { isRomeDomain, parseRomeCode, romeDomainOf, romeDomains } from "./rome.ts";

test.each([
  ["D1106", "D1106"],
  [" m1805 ", "M1805"],
  ["Z1106", null],
  ["D110", null],
  ["D11060", null],
  ["", null],
])("%j is the code %j", (text, code) => {
  expect(parseRomeCode(text)).toBe(code);
});

test("a code belongs to the domain of its letter", () => {
  expect(Object.keys(romeDomains).join("")).toBe("ABCDEFGHIJKLMN");
  expect(romeDomainOf("d1106")).toBe("D");
  expect(romeDomainOf("1106")).toBeNull();
});

test("a code with the right form may be of no domain that exists", () => {
  for (const code of ["A1101", "H3404", "K2604", "N4402"]) expect(isRomeDomain(code)).toBe(true);
  for (const code of ["G9901", "A1601", "H1601", "N4501", "K2001", "x"])
    expect(isRomeDomain(code)).toBe(false);
});
