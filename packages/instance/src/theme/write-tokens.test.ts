import { mkdir, mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeTokens } from "./write-tokens.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tokens-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("the file is written, and nothing else is left", async () => {
  await mkdir(join(folder, "theme"));
  await writeTokens(folder, "{}\n");
  await writeTokens(folder, '{"brand":{}}\n');
  expect(await readFile(join(folder, "theme/theme.tokens.json"), "utf8")).toBe('{"brand":{}}\n');
  expect(await readdir(join(folder, "theme"))).toEqual(["theme.tokens.json"]);
});

test("a link that leads out of the instance is not followed", async () => {
  await mkdir(join(folder, "instance"));
  await mkdir(join(folder, "elsewhere"));
  await symlink(join(folder, "elsewhere"), join(folder, "instance/theme"), "junction");
  await expect(writeTokens(join(folder, "instance"), "{}")).rejects.toThrow("not the folder of the theme");
  expect(await readdir(join(folder, "elsewhere"))).toEqual([]);
});
