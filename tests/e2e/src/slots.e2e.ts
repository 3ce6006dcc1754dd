import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type SlotName, slotNames } from "@tremplin/instance/slots";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { instanceUnderTest } from "./instances/under-test.ts";
import { type OwnBoard, root } from "./support/board.ts";
import { demoSomeone } from "./support/demo-people.ts";
import { desk, withPage } from "./support/pages.ts";
import { boardProgram, environmentOf, type Served, serve } from "./support/serve.ts";
import { pathOf, type SitePage } from "./support/site-pages.ts";
import { stepInto } from "./support/step-into.ts";
import { useBoard } from "./support/use-board.ts";

const ways = ["wrap", "replace"] as const;
type Way = (typeof ways)[number];

/** Where each slot shows; the space of somebody who has signed in is walked apart. */
const shownOn: Readonly<Record<Exclude<SlotName, "SpaceHome">, SitePage | `/${string}`>> = {
  SiteHeader: "about",
  SiteLogo: "about",
  SiteFooter: "about",
  HomeHero: "home",
  HomeSections: "home",
  SearchHead: "search",
  SearchEmpty: "search that finds nothing",
  OfferCard: "search",
  OfferHead: "offer",
  OfferFacts: "offer",
  OfferApply: "offer",
  CompanyHead: "company",
  ArticleHead: "/actualites/premier-entretien",
  SignInHelp: "/connexion",
  ErrorPage: "unknown page",
};

const shared = useBoard();
let folder: string;
const dressed = new Map<Way, OwnBoard>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "slots-"));
  for (const way of ways) {
    const instanceDir = await makeInstance(way);
    await ejectAll(instanceDir, way);
    const dataDir = join(folder, `${way}-data`);
    await cp(inject("seededData"), dataDir, { recursive: true });
    dressed.set(way, { ...(await serve(boardProgram(root, { instanceDir, dataDir }))), dataDir });
  }
});

afterAll(async () => {
  for (const board of dressed.values()) await board.stop();
  await rm(folder, { recursive: true, force: true });
});

async function makeInstance(name: string): Promise<string> {
  const instanceDir = join(folder, name);
  await cp(instanceUnderTest, instanceDir, { recursive: true });
  return instanceDir;
}

async function tremplin(...command: readonly string[]): Promise<string> {
  const main = join(root, "packages/cli/src/main.ts");
  const options = { env: environmentOf({}), maxBuffer: 1 << 26 };
  // The doctor ends with 1 for what a sample's texts leave open; what it prints is what counts here.
  return promisify(execFile)(process.execPath, [main, ...command], options).then(
    ({ stdout }) => stdout,
    ({ stdout }) => stdout,
  );
}

/** Fills every slot as `eject` does, and marks each part, so that a page tells what stands in it. */
async function ejectAll(instanceDir: string, way: Way): Promise<void> {
  await tremplin(
    "eject",
    ...slotNames,
    "--instance",
    instanceDir,
    ...(way === "replace" ? ["--replace"] : []),
  );
  const index = join(instanceDir, "overrides/index.ts");
  let text = await readFile(index, "utf8");
  for (const name of slotNames) {
    const mark = (part: string) => `<i data-${part}="${name}" />`;
    const plain = `${name}: { ${way}: ${name} }`;
    expect(text).toContain(plain);
    const marked = `{
    before: () => ${mark("before")},
    ${way}: (given) => <>${mark(way)}<${name} {...given} /></>,
    after: () => ${mark("after")},
  }`;
    text = text.replace(plain, `${name}: ${marked}`);
  }
  await writeFile(`${index}x`, text);
  await rm(index);
}

const markPattern = /<i data-(?:before|wrap|replace|after)="\w+"><\/i>/g;
const sheetPattern = /<link rel="stylesheet" href="\/assets\/overrides[^"]*"\/>/;

/** What no two boards share: their address, also as a drawing, and the keys of forms. */
const ownPattern = /<svg class="qr-code".*?<\/svg>|<input type="hidden" name="envoi"[^>]*>/gs;

/** A page, without what is its board's own. */
async function htmlOf(board: Served, path: string): Promise<string> {
  const html = await (await fetch(board.url + path)).text();
  return html.replaceAll(ownPattern, "").replaceAll(new URL(board.url).port, "PORT");
}

test("all slots are spoken of here", () => {
  expect([...Object.keys(shownOn), "SpaceHome"].sort()).toEqual([...slotNames].sort());
});

test.each(ways)(
  "what eject writes to %s holds for the compiler, and the doctor has no error to tell",
  async (way) => {
    const report = JSON.parse(await tremplin("doctor", join(folder, way), "--json"));
    expect(report.findings.filter(({ code }: { code: string }) => code.startsWith("override"))).toEqual([]);
    const unstable = report.findings.filter(({ code }: { code: string }) => code === "unstable-slot");
    expect(unstable.length).toBeGreaterThan(0);
  },
);

test.each(
  ways.flatMap((way) => Object.keys(shownOn).map((name) => ({ way, name: name as keyof typeof shownOn }))),
)(
  "$name shows what stands before, after and in it ($way), and else the page is the same",
  async ({ way, name }) => {
    const board = dressed.get(way) as OwnBoard;
    const where = shownOn[name];
    const path = where.startsWith("/") ? where : await pathOf(where as SitePage, shared.board);
    const html = await htmlOf(board, path);
    for (const part of ["before", way, "after"]) expect(html).toContain(`<i data-${part}="${name}"></i>`);
    const plain = html.replaceAll(markPattern, "").replace(sheetPattern, "");
    expect(html).toMatch(sheetPattern);
    expect(plain).toBe(await htmlOf(shared.board, path));
  },
);

test.each(ways)("the home of somebody's space shows them too (%s)", async (way) => {
  const board = dressed.get(way) as OwnBoard;
  const { id } = await demoSomeone(board, "advisor");
  await withPage(shared.browser, desk, async (page) => {
    await stepInto(board, page, id);
    await page.goto(`${board.url}/espace`);
    for (const part of ["before", way, "after"])
      expect(await page.locator(`[data-${part}=SpaceHome]`).count()).toBe(1);
  });
});

test("what fails in an override is left out of the page, and told in the log with the slot's name", async () => {
  const board = await withOverrides(
    'export default { SiteFooter: { replace: () => { throw new Error("mine") } }, SearchHead: { before: () => <p className="ring-8">Bonjour</p> } };',
  );
  const html = await htmlOf(board, "/offres");
  expect(html).toContain('<p class="ring-8">Bonjour</p>');
  const sheet = /\/assets\/overrides[^"]*\.css/.exec(html)?.[0] ?? "";
  expect(await htmlOf(board, sheet)).toContain(".ring-8{");
  expect(html.slice(html.indexOf("<footer"))).toBe(
    (await htmlOf(shared.board, "/offres")).replace(/^.*(?=<footer)/s, ""),
  );
  expect(board.output()).toMatch(/slot SiteFooter \(replace\).*mine/);
  await board.stop();
});

test("a slot that is gone stops the start, with its file, its line and the nearest name", async () => {
  const started = withOverrides("export default {\n  OfferCrd: {},\n};");
  await expect(started).rejects.toThrow(/overrides\/index\.tsx:2 · OfferCrd[\s\S]*OfferCard/);
});

async function withOverrides(index: string): Promise<Served> {
  const instanceDir = await mkdtemp(join(folder, "other-"));
  await cp(instanceUnderTest, instanceDir, { recursive: true });
  await cp(join(folder, "wrap/overrides"), join(instanceDir, "overrides"), { recursive: true });
  await writeFile(join(instanceDir, "overrides/index.tsx"), index);
  const dataDir = join(instanceDir, "data");
  await cp(inject("seededData"), dataDir, { recursive: true });
  return serve(boardProgram(root, { instanceDir, dataDir }));
}
