import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { makeFolder } from "./make-folder.ts";

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "folder-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test("makes the folders that are missing, once", () => {
  const path = join(aFolder(), "a/b/c");
  makeFolder(path);
  makeFolder(path);
  expect(existsSync(path)).toBe(true);
});

test("a file in the way is told", () => {
  const folder = aFolder();
  writeFileSync(join(folder, "a"), "");
  expect(() => makeFolder(join(folder, "a/b"))).toThrow(/ENOTDIR|EEXIST/);
});

test.runIf(existsSync("/proc"))("where there can be no folder, the system's refusal is told", () => {
  expect(() => makeFolder("/proc/nothing/here")).toThrow("ENOENT");
});
