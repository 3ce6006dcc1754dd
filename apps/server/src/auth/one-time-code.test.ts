import { expect, test } from "vitest";
import { codeOf, counterOfCode, keyUri, newKey } from "./one-time-code.ts";

/** The key of RFC 6238's examples, "12345678901234567890". */
const key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

test.each([
  [59, "287082"],
  [1111111109, "081804"],
  [1234567890, "005924"],
  [20000000000, "353130"],
])("RFC 6238: at %i the code is %s", (seconds, code) => {
  expect(codeOf(key, new Date(seconds * 1000))).toBe(code);
});

test("a code is taken one step early or late, not two", () => {
  const at = new Date("2026-11-27T10:00:15Z");
  const code = codeOf(key, at);
  const shifted = (seconds: number) => counterOfCode(code, key, new Date(at.getTime() + seconds * 1000));
  const counter = at.getTime() / 1000 / 30 - 0.5;
  expect([-30, 0, 30].map(shifted)).toEqual([counter, counter, counter]);
  expect([-60, 60].map(shifted)).toEqual([null, null]);
  expect(counterOfCode(`${code.slice(0, 3)} ${code.slice(3)}`, key, at)).toBe(counter);
  expect(counterOfCode("12345", key, at)).toBe(null);
});

test("each key is another, and authenticators read its address", () => {
  expect(newKey()).toMatch(/^[A-Z2-7]{32}$/);
  expect(newKey()).not.toBe(newKey());
  expect(keyUri(key, "Le Bon Pas", "a@b.fr")).toBe(
    `otpauth://totp/Le%20Bon%20Pas:a%40b.fr?secret=${key}&issuer=Le+Bon+Pas`,
  );
});
