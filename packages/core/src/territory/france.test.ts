import { expect, test } from "vitest";
import { isInFrance } from "./france.ts";

test.each([
  ["Dijon", 47.32, 5.04, true],
  ["Dijon, swapped", 5.04, 47.32, false],
  ["Bonifacio", 41.39, 9.16, true],
  ["Saint-Denis de La Réunion", -20.88, 55.45, true],
  ["Cayenne", 4.92, -52.31, true],
  ["the Gulf of Guinea", 0, 0, false],
  ["London", 51.5, -0.13, false],
  ["nowhere", Number.NaN, Number.NaN, false],
])("%s", (_, latitude, longitude, expected) => {
  expect(isInFrance({ latitude, longitude })).toBe(expected);
});
