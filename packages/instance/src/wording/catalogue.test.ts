import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compileWords } from "./compile.ts";
import { french } from "./french.ts";

const entries = Object.entries(french);

test("every message of the product can be read", () => {
  expect(compileWords(french).problems).toEqual([]);
});

test("ids are a page's prefix and a name", () => {
  expect(entries.filter(([id]) => !/^[a-z][a-zA-Z]*(\.[a-zA-Z0-9-]+)+$/.test(id))).toEqual([]);
});

test("no message is empty or has stray spaces", () => {
  expect(entries.filter(([, message]) => message.trim() !== message || message === "")).toEqual([]);
});

test("messages hold no markup: they are shown as text", () => {
  expect(entries.filter(([, message]) => /<[a-z/]|&[a-z]+;/i.test(message))).toEqual([]);
});

test("every file of words is taken in, and no id stands in two of them", () => {
  const folder = new URL("../../wording/fr/", import.meta.url);
  const ids = readdirSync(folder).flatMap((name) =>
    Object.keys(JSON.parse(readFileSync(new URL(name, folder), "utf8")) as object),
  );
  expect(ids.toSorted()).toEqual(Object.keys(french).toSorted());
});
