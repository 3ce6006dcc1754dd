import { expect, test } from "vitest";
import { readJson } from "./json.ts";

function problem(text: string) {
  const read = readJson("x.json", text);
  return "problems" in read ? read.problems[0] : null;
}

test.each([
  ['{\n  "a": 1,\n}', 3, 1],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
  ["{'a': 1}", 1, 2],
  ['{"a": tru}', 1, 7],
])("what is out of place has its line and column: %j", (text, line, column) => {
  const found = problem(text);
  expect(found?.line).toBe(line);
  expect(found?.message.en).toContain(`line ${line}, column ${column}`);
  expect(found?.message.fr).toContain(`ligne ${line}, colonne ${column}`);
});

test.each(["", '{"a":', '{\n"a": [1'])("a file that ends too early says so: %j", (text) => {
  expect(problem(text)?.message.fr).toContain("s'arrête trop tôt");
});

test("a key written twice is told, though JSON would let it pass", () => {
  expect(problem('{\n"a": 1,\n"a": 2\n}')).toMatchObject({
    line: 3,
    message: { en: "this key is written twice" },
  });
});

test("values keep their lines; a missing one has that of its group", () => {
  const read = readJson("x.json", '\uFEFF{\n  "a": {\n    "b": [1,\n 2]\n  }\n}');
  if ("problems" in read) throw new Error("unreadable");
  expect(read.source.value).toEqual({ a: { b: [1, 2] } });
  expect(read.source.lineOf(["a", "b", 1])).toBe(4);
  expect(read.source.lineOf(["a", "missing"])).toBe(2);
});
