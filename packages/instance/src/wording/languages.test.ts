import { expect, test } from "vitest";
import {
  boardLanguage,
  offeredLanguages,
  prefixedPath,
  prefixOf,
  splitLanguage,
  writtenLanguage,
} from "./languages.ts";

const two = { languages: ["fr", "ar"], features: { easyToRead: true } } as const;

test("what visitors choose from: what the instance lists, and easy French where there is French", () => {
  expect(boardLanguage(two)).toBe("fr");
  expect(offeredLanguages(two)).toEqual(["fr", "ar", "fr-falc"]);
  expect(offeredLanguages({ languages: ["en"], features: { easyToRead: true } })).toEqual(["en"]);
  expect(offeredLanguages({ ...two, features: { easyToRead: false } })).toEqual(["fr", "ar"]);
});

test("what is written once for everybody is in the first whole language, else in French", () => {
  expect(writtenLanguage(two)).toBe("fr");
  expect(writtenLanguage({ languages: ["ar", "en", "fr"] })).toBe("en");
  expect(writtenLanguage({ languages: ["ar", "uk"] })).toBe("fr");
});

test("the first part of an address names a language", () => {
  expect(splitLanguage("/ar/offres")).toEqual({ language: "ar", path: "/offres" });
  expect(splitLanguage("/facile")).toEqual({ language: "fr-falc", path: "/" });
  expect(splitLanguage("/offres")).toEqual({ language: null, path: "/offres" });
  expect(splitLanguage("/arabe")).toEqual({ language: null, path: "/arabe" });
});

test("the board's own language has no prefix", () => {
  expect(prefixOf("fr", two)).toBe("");
  expect(prefixOf("fr", { languages: ["en", "fr"] })).toBe("/fr");
  expect(prefixOf("prs", two)).toBe("/prs");
});

test.each([
  ["/", "/ar"],
  ["/?done=x", "/ar?done=x"],
  ["/offres?q=a.b", "/ar/offres?q=a.b"],
  ["/assets/app.css", "/assets/app.css"],
  ["/offres.rss?q=x", "/offres.rss?q=x"],
  ["/en/offres", "/en/offres"],
])("%s in Arabic is %s", (path, expected) => {
  expect(prefixedPath(path, "/ar")).toBe(expected);
  expect(prefixedPath(path, "")).toBe(path);
});
