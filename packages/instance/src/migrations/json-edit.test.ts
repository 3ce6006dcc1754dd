import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hasKey, removeKey, renameKey } from "./json-edit.ts";

const path = (key: string) => key.split(".");
const rename = (text: string, from: string, to: string) => renameKey(text, path(from), path(to));

describe("a key in its group", () => {
  test("is renamed, and no other sign changes", () => {
    const text = '\uFEFF{\r\n\t"a" : {"old":[1,  2], "$description":"old"} ,"old":true}\n\n';
    expect(rename(text, "a.old", "a.new")).toEqual({
      text: text.replace('{"old"', '{"new"'),
      outcome: "renamed",
    });
  });

  test("twice is as once", () => {
    const once = rename('{ "a": { "old": 1 } }', "a.old", "a.new").text;
    expect(rename(once, "a.old", "a.new")).toEqual({ text: once, outcome: "absent" });
  });

  test("in every item of a list", () => {
    const { text } = rename(
      '{ "list": [{ "old": 1 }, { "x": 2 }, { "old": 3 }] }',
      "list.*.old",
      "list.*.new",
    );
    expect(text).toBe('{ "list": [{ "new": 1 }, { "x": 2 }, { "new": 3 }] }');
  });

  test("whose new name is there too is left to the owner", () => {
    const text = '{ "old": 1, "new": 2 }';
    expect(rename(text, "old", "new")).toEqual({ text, outcome: "both" });
  });

  test("a whole group", () => {
    expect(rename('{ "old": { "a": 1 } }', "old", "new").text).toBe('{ "new": { "a": 1 } }');
  });
});

describe("a key that goes to another group", () => {
  test.each([
    [
      '{\n  "a": {\n    "x": 1,\n    "old": 2\n  },\n  "b": {\n    "y": 3\n  }\n}\n',
      '{\n  "a": {\n    "x": 1\n  },\n  "b": {\n    "y": 3,\n    "new": 2\n  }\n}\n',
    ],
    ['{ "a": { "old": [1, 2], "x": 1 } }', '{ "a": { "x": 1 }, "b": { "new": [1, 2] } }'],
    ['{ "a": { "old": 1 }, "b": {} }', '{ "b": { "new": 1 } }'],
    ['{ "a": { "old": 1 } }', '{ "b": { "new": 1 } }'],
  ])("%j", (text, moved) => {
    expect(rename(text, "a.old", "b.new")).toEqual({ text: moved, outcome: "renamed" });
  });
});

test("a text that is no JSON is left alone", () => {
  for (const text of ["{", '{ "a": 1, "a": 2 }', "// a\n{}"])
    expect(rename(text, "a", "b")).toEqual({ text, outcome: "unreadable" });
});

test("whatever the JSON, only the name changes", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), fc.constantFrom(0, 1, 3, "\t"), (value, other, space) => {
      const text = JSON.stringify({ first: other, group: { old: value, last: other } }, null, space);
      const { text: renamed } = renameKey(text, ["group", "old"], ["group", "new"]);
      expect(JSON.parse(renamed)).toEqual(
        JSON.parse(JSON.stringify({ first: other, group: { new: value, last: other } })),
      );
      const { text: moved } = renameKey(text, ["group", "old"], ["top"]);
      expect(JSON.parse(moved)).toEqual(
        JSON.parse(JSON.stringify({ first: other, group: { last: other }, top: value })),
      );
    }),
  );
});

test("hasKey", () => {
  const text = '{ "a": { "b.c": 1 }, "list": [{ "x": 1 }] }';
  expect([hasKey(text, ["a", "b.c"]), hasKey(text, path("list.*.x"))]).toEqual([true, true]);
  expect([hasKey(text, path("a.b.c")), hasKey(text, path("list.*.y")), hasKey("{", [])]).toEqual([
    false,
    false,
    false,
  ]);
});

test.each([
  ['{\n  "a": 1,\n  "b": 2\n}\n', "a", '{\n  "b": 2\n}\n'],
  ['{\n  "a": 1,\n  "b": 2\n}\n', "b", '{\n  "a": 1\n}\n'],
  ['{ "a": { "b": 1 } }\n', "a.b", "{}\n"],
  ['{ "a": 1 }', "c", '{ "a": 1 }'],
  ["{", "a", "{"],
])("removeKey %j %s", (text, key, left) => {
  expect(removeKey(text, path(key))).toBe(left);
});
