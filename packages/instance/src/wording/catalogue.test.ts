import { expect, test } from "vitest";
import french from "../../wording/fr.json" with { type: "json" };
import { compileWords } from "./compile.ts";

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
