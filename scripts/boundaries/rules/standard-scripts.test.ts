import { expect, test } from "vitest";
import { aWorkspace } from "../testing.ts";
import { standardScripts } from "./standard-scripts.ts";

const problems = (scripts: Record<string, string>, files: Record<string, string> = {}) => {
  const manifest = JSON.stringify({ name: "@tremplin/new", scripts });
  const given = { "packages/new/package.json": manifest, "packages/new/src/a.test.ts": "", ...files };
  return standardScripts(aWorkspace(given)).map(({ where, what }) => `${where}: ${what}`);
};

test("typecheck and test are there; build and generate may be", () => {
  expect(problems({ typecheck: "tsc -p .", test: "vitest run" })).toEqual([]);
  expect(problems({ typecheck: "tsc -p .", test: "vitest run", build: "x", generate: "x" })).toEqual([]);
});

test("a missing script and one of another name are refused", () => {
  expect(problems({ typecheck: "tsc -p .", tests: "vitest run" })).toEqual([
    "packages/new/package.json: Le script « test » manque.",
    "packages/new/package.json: Le script « tests » est de trop.",
  ]);
});

test("a package without a single test is refused", () => {
  const manifest = JSON.stringify({ name: "@tremplin/bare", scripts: { typecheck: "x", test: "x" } });
  expect(standardScripts(aWorkspace({ "packages/bare/package.json": manifest }))).toEqual([
    { where: "packages/bare", what: "Aucun test.", why: expect.any(String) },
  ]);
});
