import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, expect, test } from "vitest";
import { projectRoot } from "./project-root.ts";

/** Libraries that are large or seldom needed, by the package of ours that reads them when they are asked for. */
const heavy = {
  "apps/server": [
    "better-auth",
    "nodemailer",
    "imapflow",
    "smtp-server",
    "web-push",
    "flydrive",
    "@aws-sdk/client-s3",
    "@resvg/resvg-js",
  ],
  "packages/api": ["sharp"],
  "packages/interop": ["hucre", "mailparser", "pdfkit", "unpdf"],
  // SQLite is asked for here.
  "packages/database": ["pg"],
} as const;
/** Files of libraries that a start reads: 600 now. Each costs half a millisecond or more. */
const mostOfLibraries = 650;

interface Read {
  readonly statuses: readonly number[];
  readonly atStart: readonly string[];
  readonly atSignIn: readonly string[];
}

let read: Read;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "read-"));
  await cp(join(projectRoot, "templates/mission-locale"), folder, { recursive: true });
  // Without a demo: what makes one is read once in a board's life.
  const settings = join(folder, "instance.json");
  const given = JSON.parse(await readFile(settings, "utf8"));
  await writeFile(settings, JSON.stringify({ ...given, demoOffers: null }));
  const child = fileURLToPath(new URL("testing/list-read-files.ts", import.meta.url));
  const env = { PATH: process.env.PATH, INSTANCE_DIR: folder, TREMPLIN_DATA_DIR: folder };
  const { stdout } = await promisify(execFile)(process.execPath, [child], { env, maxBuffer: 10_000_000 });
  read = JSON.parse(stdout);
  await rm(folder, { recursive: true });
}, 90_000);

const isOf = (library: string) => (url: string) => url.includes(`/node_modules/${library}/`);

test("the board answers, and what it reads is seen", () => {
  expect(read.statuses).toEqual([200, 200, 200]);
  for (const library of ["kysely", "better-sqlite3"]) expect(read.atStart.some(isOf(library))).toBe(true);
});

test.each(
  Object.entries(heavy).flatMap(([owner, libraries]) => libraries.map((library) => ({ owner, library }))),
)("$library is not read at the start", ({ owner, library }) => {
  // Else its name is one that nobody could find.
  expect(existsSync(join(projectRoot, owner, "node_modules", library))).toBe(true);
  expect(read.atStart.filter(isOf(library))).toEqual([]);
});

test("sign-in is read when it is made ready", () => {
  expect(read.atSignIn.some(isOf("better-auth"))).toBe(true);
});

test("a start reads few files of libraries", () => {
  const files = read.atStart.filter((url) => url.includes("/node_modules/"));
  expect(files.length).toBeLessThanOrEqual(mostOfLibraries);
});
