import { expect, test } from "vitest";
import { importsOf } from "./imports.ts";

test.each([
  ['import { a } from "x";', "x", false],
  ['import type { A } from "x";', "x", true],
  ['import "x.css";', "x.css", false],
  ['export { a } from "x";', "x", false],
  ['export type { A } from "x";', "x", true],
  ['export * from "x";', "x", false],
  ['const a = await import("x");', "x", false],
  ['type A = import("x").A;', "x", true],
  // Types one by one leave an empty import behind, which still loads the module.
  ['import { type A } from "x";', "x", false],
])("%s", (source, specifier, typeOnly) => {
  expect(importsOf("a.ts", source)).toEqual([{ specifier, typeOnly, line: 1 }]);
});

test("tells the line, and is not fooled by text that looks like an import", () => {
  const source = '// import "no";\nconst s = `import "no"`;\nimport "x";\n';
  expect(importsOf("a.tsx", source)).toEqual([{ specifier: "x", typeOnly: false, line: 3 }]);
});

test("leaves an address computed at run time alone", () => {
  expect(importsOf("a.ts", "await import(name);")).toEqual([]);
});
