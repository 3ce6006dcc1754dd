import { expect, test } from "vitest";
import { aWorkspace } from "../testing.ts";
import { emptyInstances } from "./empty-instances.ts";

const SHIPPED = { "instances/README.md": "", "instances/.gitkeep": "" };
const SIGNED = { "instances/dijon/.tremplin.json": "", "instances/dijon/theme/logo.svg": "" };
const UNSIGNED = { "instances/lyon/instance.json": "" };

const where = (files: Record<string, string>, upstream: boolean) =>
  emptyInstances(aWorkspace(files, upstream)).map((problem) => problem.where);

test("the trunk ships a page that explains, and nothing else", () => {
  expect(where(SHIPPED, true)).toEqual([]);
  expect(where({ ...SHIPPED, ...SIGNED, ...UNSIGNED }, true)).toEqual([
    ...Object.keys(SIGNED),
    ...Object.keys(UNSIGNED),
  ]);
});

test("a fork follows the boards that create-instance made", () => {
  expect(where({ ...SHIPPED, ...SIGNED }, false)).toEqual([]);
});

test("a file that no instance holds is refused everywhere", () => {
  expect(where({ ...SIGNED, ...UNSIGNED, "instances/notes.txt": "" }, false)).toEqual([
    "instances/lyon/instance.json",
    "instances/notes.txt",
  ]);
});
