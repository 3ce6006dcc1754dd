import { existsSync, globSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";
import { readMarkdown } from "./markdown.ts";

const root = join(import.meta.dirname, "../..");
const files = [
  "README.md",
  "CONTRIBUTING.md",
  "instances/README.md",
  ...globSync("docs/**/*.md", { cwd: root }),
].map((file) => file.replaceAll("\\", "/"));
const read = new Map(files.map((file) => [file, readMarkdown(readFileSync(join(root, file), "utf8"))]));

/** Each thing pointed at, by the file that does it: a path from the root, and the heading meant. */
const pointed = [...read].flatMap(([file, { targets }]) =>
  targets.map((target) => {
    const [path = "", anchor] = target.split("#");
    const to = path === "" ? file : normalize(join(dirname(file), decodeURI(path))).replaceAll("\\", "/");
    return { file, target, to, anchor };
  }),
);

const images = "docs/images";
const taken = (
  JSON.parse(readFileSync(join(root, images, "pictures.json"), "utf8")) as { file: string }[]
).map(({ file }) => file);
/** What the bench draws. */
const drawn = ["bench.svg"];

test("what guides link to and show is there", () => {
  expect(files.length).toBeGreaterThan(50);
  expect(pointed.length).toBeGreaterThan(60);
  const dead = pointed.filter(({ to }) => !existsSync(join(root, to)));
  expect(dead.map(({ file, target }) => `${file}: ${target}`)).toEqual([]);
});

test("a link to a part of a guide finds its heading", () => {
  const dead = pointed.filter(({ to, anchor }) => {
    const anchors = read.get(to)?.anchors;
    return anchor !== undefined && anchors !== undefined && !anchors.has(decodeURI(anchor));
  });
  expect(dead.map(({ file, target }) => `${file}: ${target}`)).toEqual([]);
});

test("every picture is made by a script, and shown by a guide", () => {
  const there = readdirSync(join(root, images)).filter((file) => file !== "pictures.json");
  expect(there.toSorted()).toEqual([...taken, ...drawn].toSorted());
  const shown = new Set(pointed.map(({ to }) => to));
  expect(there.filter((file) => !shown.has(`${images}/${file}`))).toEqual([]);
});

test("the pictures together stay light to clone", () => {
  const bytes = taken.reduce((sum, file) => sum + statSync(join(root, images, file)).size, 0);
  expect(bytes).toBeLessThan(900_000);
});
