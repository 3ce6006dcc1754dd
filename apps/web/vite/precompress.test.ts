import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { compressFolder } from "./precompress.ts";

test("text files get both compressed forms, that give them back; pictures and fonts get none", async () => {
  const folder = await mkdtemp(join(tmpdir(), "precompress-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, "app.js"), "export const answer = 42;".repeat(50));
  await writeFile(join(folder, "font.woff2"), "not text");
  await compressFolder(folder);
  expect((await readdir(folder)).sort()).toEqual(["app.js", "app.js.br", "app.js.gz", "font.woff2"]);
  const source = await readFile(join(folder, "app.js"));
  expect(brotliDecompressSync(await readFile(join(folder, "app.js.br")))).toEqual(source);
  expect(gunzipSync(await readFile(join(folder, "app.js.gz")))).toEqual(source);
});
