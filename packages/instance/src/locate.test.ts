import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  AmbiguousInstanceError,
  findDataDir,
  findInstanceDir,
  instanceSlugs,
  templateNames,
} from "./locate.ts";

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "board-"));
  await add("templates/mission-locale");
});

afterEach(() => rm(root, { recursive: true }));

async function add(folder: string): Promise<void> {
  await mkdir(join(root, folder), { recursive: true });
  await writeFile(join(root, folder, "instance.json"), "{}");
}

test("without an instance the template is served, its data at the root", () => {
  const dir = findInstanceDir(root, {});
  expect(dir).toBe(join(root, "templates/mission-locale"));
  expect(findDataDir(root, dir, {})).toBe(join(root, ".tremplin"));
});

test("the only instance is served, with its own data", async () => {
  await add("instances/dijon");
  await mkdir(join(root, "instances/not-one"));
  const dir = findInstanceDir(root, {});
  expect(dir).toBe(join(root, "instances/dijon"));
  expect(findDataDir(root, dir, {})).toBe(join(root, "instances/dijon/data"));
});

test("among several, the operator says which", async () => {
  await add("instances/dijon");
  await add("instances/beaune");
  expect(() => findInstanceDir(root, {})).toThrow(AmbiguousInstanceError);
  expect(() => findInstanceDir(root, {})).toThrow("INSTANCE_DIR=instances/beaune");
  expect(findInstanceDir(root, { INSTANCE_DIR: "instances/dijon" })).toBe(join(root, "instances/dijon"));
  expect(findInstanceDir(root, { INSTANCE_DIR: "/srv/board" })).toBe("/srv/board");
});

test("the data folder may be anywhere", () => {
  expect(findDataDir(root, "/srv/board", { TREMPLIN_DATA_DIR: "/var/board" })).toBe("/var/board");
  expect(findDataDir(root, "/srv/board", { TREMPLIN_DATA_DIR: "d" })).toBe(join(root, "d"));
  expect(findDataDir(root, "/srv/board", {})).toBe("/srv/board/data");
});

test("templates and instances are the folders with settings", async () => {
  await mkdir(join(root, "templates/draft"));
  expect(templateNames(root)).toEqual(["mission-locale"]);
  expect(instanceSlugs(root)).toEqual([]);
});
