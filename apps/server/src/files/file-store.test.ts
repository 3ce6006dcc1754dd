import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fileStore } from "./file-store.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "files-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

test("keeps a file, gives it back, and forgets it", async () => {
  const store = fileStore(join(folder, "fichiers"));
  expect(await store.get("images/a.webp")).toBeNull();
  await store.put("images/a.webp", Buffer.from("picture"));
  expect((await store.get("images/a.webp"))?.toString()).toBe("picture");
  expect(existsSync(join(folder, "fichiers/images/a.webp"))).toBe(true);
  await store.remove("images/a.webp");
  await store.remove("images/a.webp");
  expect(await store.get("images/a.webp")).toBeNull();
});

test("never leaves its folder", async () => {
  const store = fileStore(join(folder, "fichiers"));
  for (const key of ["../outside", "images/../../outside", "/../outside"]) {
    await expect(store.put(key, Buffer.from("x"))).rejects.toThrow();
  }
  expect(existsSync(join(folder, "outside"))).toBe(false);
});
