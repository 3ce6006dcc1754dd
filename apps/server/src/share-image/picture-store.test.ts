import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { PictureStore } from "./picture-store.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pictures-"));
});
afterEach(() => rm(folder, { recursive: true }));

const picture = (text: string) => async () => Buffer.from(text);

test("a picture is made once, then found on disk", async () => {
  const store = new PictureStore(join(folder, "new"));
  expect(await store.find("a")).toBeNull();
  let drawn = 0;
  const draw = async () => {
    drawn++;
    return Buffer.from("a");
  };
  await Promise.all([store.make("a", draw), store.make("a", draw)]);
  expect(drawn).toBe(1);
  expect(await store.find("a")).toEqual(Buffer.from("a"));
  expect(store.waiting).toBe(0);
});

test("pictures are made one at a time, and one that fails does not stop the others", async () => {
  const store = new PictureStore(folder);
  let drawing = 0;
  let most = 0;
  const draw = async () => {
    most = Math.max(most, ++drawing);
    await new Promise((resolve) => setImmediate(resolve));
    drawing--;
    return Buffer.from("x");
  };
  const failed = store.make("bad", () => Promise.reject(new Error("no")));
  const others = [store.make("a", draw), store.make("b", draw), store.make("c", draw)];
  await expect(failed).rejects.toThrow("no");
  await Promise.all(others);
  expect(most).toBe(1);
  expect(await store.find("bad")).toBeNull();
});

test("there are never more than the limit", async () => {
  const store = new PictureStore(folder, 10);
  for (let each = 0; each < 25; each++) await store.make(`p${each}`, picture(`${each}`));
  expect((await readdir(folder)).length).toBeLessThanOrEqual(10);
  expect(await store.find("p24")).toEqual(Buffer.from("24"));
});

test("a folder among the pictures is neither counted nor taken off", async () => {
  const originals = join(folder, "originaux");
  await mkdir(originals);
  await writeFile(join(originals, "one"), "kept");
  await utimes(originals, 0, 0);
  const store = new PictureStore(folder, 10);
  for (let each = 0; each < 10; each++) await store.make(`p${each}`, picture(`${each}`));
  expect(await store.find("p0")).toEqual(Buffer.from("0"));
  await store.make("p10", picture("10"));
  expect(await store.find("p0")).toBeNull();
  expect(await readdir(originals)).toEqual(["one"]);
});
