import { expect, test } from "vitest";
import { someNames } from "./some-names.ts";

test("few names are all told", () => {
  expect(someNames("x", ["name", "town"])).toEqual({ fr: "name, town", en: "name, town" });
});

test("of many, those that begin alike are told, and how many there are", () => {
  const known = [
    ...Array.from({ length: 2000 }, (_, at) => `mail.text${at}`),
    ...Array.from({ length: 5 }, (_, at) => `home.step${at}`),
  ];
  const { fr } = someNames("home.qqqqqqqqqq", known);
  expect(fr).toMatch(/^home\.step0, home\.step1, .*… \(2005 en tout\)$/);
  expect(fr.length).toBeLessThan(300);
});
