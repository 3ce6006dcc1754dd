import { expect, test } from "vitest";
import { readPasskeyName } from "./passkey.ts";

test.each([
  ["  Mon\ttéléphone \n d'Élise ", "Mon téléphone d'Élise"],
  ["🔑", "🔑"],
  ["x".repeat(60), "x".repeat(60)],
])("%j is called %j", (typed, value) => {
  expect(readPasskeyName(typed)).toEqual({ ok: true, value });
});

test.each([
  ["", "required"],
  [" \u0007\n", "required"],
  ["x".repeat(61), "too-long"],
])("%j is no name: %s", (typed, code) => {
  expect(readPasskeyName(typed)).toMatchObject({ ok: false, refusal: { code, details: { field: "name" } } });
});
