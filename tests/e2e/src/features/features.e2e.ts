import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type FeatureName,
  type Features,
  featureNames,
  features,
  isOpenWith,
  isThere,
} from "@tremplin/instance/features";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { instanceUnderTest, root } from "../instances/under-test.ts";
import { serve } from "../support/serve.ts";
import { coveringRows, type Row } from "./covering-rows.ts";
import { demoWalkers } from "./demo-walkers.ts";
import { fileAt, readPages } from "./page-files.ts";
import { type Walked, walk } from "./walk.ts";

const factors = Object.fromEntries(
  featureNames.map((name) => [name, features[name].values]),
) as unknown as Readonly<Record<FeatureName, readonly unknown[]>>;
const files = await readPages();

/** A row without a feature whose needs it lacks. */
function isPossible(row: Partial<Row<FeatureName>>): boolean {
  return featureNames.every(
    (name) =>
      !isOpenWith(name, row[name]) ||
      (features[name].needs as readonly FeatureName[]).every(
        (need) => !(need in row) || isOpenWith(need, row[need]),
      ),
  );
}

const everything = Object.fromEntries(
  featureNames.map((name) => [name, features[name].openWith[0]]),
) as unknown as Features;

/** What some features ask of the other settings, as the sector's template has it; nothing shows while they are off. */
const { sector, membership, legal } = JSON.parse(
  await readFile(join(root, "templates/filiere/instance.json"), "utf8"),
);
const settings = { demoOffers: { count: 40, seed: 21231 }, sector, membership, legal };
/** What is there in a language is there in all of them: one more, which has the same addresses behind a prefix. */
const languages = ["fr", "en"];

let folder: string;
/** A board that had everything: what its people made is still there once a feature is off. */
let filled: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "features-"));
  filled = join(folder, "filled");
  const board = await start(await instanceWith(everything, ["fr"], "filled-instance"), filled);
  await board.stop();
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function instanceWith(chosen: object, written: readonly string[], name: string): Promise<string> {
  const dir = join(folder, name);
  await cp(instanceUnderTest, dir, { recursive: true });
  const file = join(dir, "instance.json");
  const template = JSON.parse(await readFile(file, "utf8"));
  await writeFile(file, JSON.stringify({ ...template, ...settings, languages: written, features: chosen }));
  return dir;
}

function start(instanceDir: string, dataDir: string) {
  return serve({
    checkout: root,
    command: ["apps/server/src/start.mjs"],
    environment: {
      COMPANY_REGISTER_URL: "off",
      ROUND_SECONDS: "1",
      TREMPLIN_DATA_DIR: dataDir,
      INSTANCE_DIR: instanceDir,
    },
  });
}

/** All who walk a board with these features, over the data of one that had all of them, or over its own. */
async function walkBoard(chosen: Features, { name, isFresh = false, written = ["fr"] }: Walking) {
  const dataDir = join(folder, `${name}-data`);
  if (!isFresh) await cp(filled, dataDir, { recursive: true });
  const board = await start(await instanceWith(chosen, written, name), dataDir);
  try {
    const walkers = [{ who: "visitor", cookie: "" }, ...(await demoWalkers(board.url))];
    const walked = await walk(board.url, walkers);
    return { walkers, walked, output: board.output() };
  } finally {
    await board.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

interface Walking {
  readonly name: string;
  readonly isFresh?: boolean;
  /** The languages of the board. */
  readonly written?: readonly string[];
}

async function expectWhole(chosen: Features, walking: Walking): Promise<Walked[]> {
  const { walkers, walked, output } = await walkBoard(chosen, walking);
  // A board that never had advisors has none to walk as; on one that had, they are still there.
  const advisors = walking.isFresh && !isOpenWith("advisors", chosen.advisors) ? [] : ["advisor"];
  expect(walkers.map(({ who }) => who).toSorted()).toEqual(
    ["administrator", ...advisors, "candidate", "moderator", "recruiter", "visitor"].toSorted(),
  );
  expect(walked.flatMap(({ dead }) => dead)).toEqual([]);
  const astray = walked.flatMap(({ pointed }) =>
    [...pointed].filter(([address]) => {
      const file = fileAt(files, address);
      return file !== null && !isThere({ features: chosen }, "routes", file);
    }),
  );
  expect(astray).toEqual([]);
  expect(output).not.toMatch(/Error|feature-off/);
  const mails = walked.flatMap(({ pages }) => mailKindsListed(pages.get("/espace/administration/courriels")));
  expect(mails.filter((kind) => !isThere({ features: chosen }, "mails", kind))).toEqual([]);
  expect(mails.length).toBeGreaterThan(20);
  return walked;
}

function mailKindsListed(html = ""): string[] {
  return [...html.matchAll(/courriels\/([a-z]+\.[a-z-]+)"/g)].map(([, kind = ""]) => kind);
}

const rows = coveringRows(factors, isPossible) as unknown as Features[];

describe.concurrent("no link, form, menu or mail leads to a feature that is off", () => {
  test.each(rows.map((row, at) => [at, row] as const))("row %s: %j", async (at, row) => {
    const walked = await expectWhole(row, { name: `row-${at}`, ...(at === 0 ? { written: languages } : {}) });
    expect(walked.flatMap(({ asked }) => asked).length).toBeGreaterThan(500);
  });

  test("nor on a board that began with nothing", async () => {
    const nothing = Object.fromEntries(
      featureNames.map((name) => [name, features[name].values.at(-1)]),
    ) as unknown as Features;
    await expectWhole(nothing, { name: "nothing", isFresh: true });
  });
});
