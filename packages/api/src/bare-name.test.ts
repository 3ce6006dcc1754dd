import { expect, test } from "vitest";
import { isBareName, isBarePersonName } from "./bare-name.ts";

test.each([
  ["Zoé Béranger", true],
  ["J.Martin", true],
  ["Jean-Pierre St. Clair", true],
  ["Dr. N'Diaye", true],
  ["Confirmez sur www.evil.example", false],
  ["Confirmez sur WWW.evil.example", false],
  ["Lot : https://evil.example", false],
  ["Gagnez sur evil.example", false],
  ["evil.example/lot", false],
])("person %j: %j", (name, expected) => {
  expect(isBarePersonName(name)).toBe(expected);
});

test.each([
  ["Booking.com", true],
  ["S.A.R.L. Le Fournil", true],
  ["A/B Conseil", true],
  ["Chez Jeanne 🥖", true],
  ["Gagnez 500 euros : https://evil.example/lot", false],
  ["Gagnez 500 euros : evil.example/lot", false],
  ["Gagnez 500 euros : evil.example?lot", false],
  ["www.evil.example", false],
])("company %j: %j", (name, expected) => {
  expect(isBareName(name)).toBe(expected);
});
