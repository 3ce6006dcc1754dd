import { expect, test } from "vitest";
import { webAddress } from "./web-address.ts";

test.each([
  ["https://exemple.fr/offre?id=1", "https://exemple.fr/offre?id=1"],
  ["HTTP://Exemple.fr", "http://exemple.fr/"],
  ["javascript:alert(1)", null],
  ["data:text/html,x", null],
  ["//exemple.fr", null],
  ["https://", null],
  ["exemple.fr", null],
  [null, null],
])("%j gives %j", (text, expected) => {
  expect(webAddress(text)).toBe(expected);
});
