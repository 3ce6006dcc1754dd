import { access } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "./browser/launch.ts";
import { type Clone, cloneRepository } from "./support/clone.ts";
import { desk, t, withPage } from "./support/pages.ts";
import { foundCount, offerLinks, placeField } from "./support/results.ts";
import { type Served, serve } from "./support/serve.ts";

const color = "#8c1d40";
const email = "bonjour@cap-beaune.example";

let browser: Browser;
let clone: Clone;
let said: string;
let served: Served;
/** From the command to the served page, on a checkout that was started once: told, for it is as slow as the machine. */
let tookMs: number;

beforeAll(async () => {
  browser = await launchBrowser();
  clone = await cloneRepository();
  // As a first start leaves it: dependencies installed, site built.
  await clone.run("build");
  const start = performance.now();
  const flags = ["--name", "Cap Beaune", "--town", "Beaune", "--color", color, "--email", email];
  said = await clone.run("tremplin", "create", "--yes", ...flags);
  served = await serve({ checkout: clone.dir, command: ["scripts/run.mjs", "start"], environment: {} });
  await fetch(served.url);
  tookMs = performance.now() - start;
}, 180_000);

afterAll(async () => {
  await served?.stop();
  await clone?.remove();
  await browser?.close();
});

test("an instance is made and served, and its maker is told what comes next", async () => {
  console.info(`From the command to the served page: ${(tookMs / 1000).toFixed(1)} s`);
  expect(said).toContain("instances/cap-beaune/");
  for (const step of ["1. ", "2. ", "3. "]) expect(said).toContain(`\n${step}`);
});

test("the board has its own name, town and contact, and nothing of the template's", async () => {
  await withPage(browser, desk, async (page) => {
    await page.goto(served.url);
    expect(await page.title()).toBe("Cap Beaune");
    expect(await page.getByRole("banner").innerText()).toContain("Cap Beaune");
    expect(await page.locator("h1").textContent()).toMatch(/à\sBeaune/);
    expect(await placeField(page).inputValue()).toBe("Beaune (21)");
    expect(await page.getByRole("contentinfo").innerText()).toContain(email);
    expect(await page.content()).not.toContain("Envol");
  });
});

test("the board wears its colour", async () => {
  await withPage(browser, desk, async (page) => {
    await page.goto(served.url);
    const button = page.getByRole("button", { name: t("search.submit") });
    const rgb = await button.evaluate((element) => getComputedStyle(element).backgroundColor);
    const hex = [...rgb.matchAll(/\d+/g)].map(([part]) => Number(part).toString(16).padStart(2, "0"));
    expect(`#${hex.join("")}`).toBe(color);
  });
});

test("its offers are around its town", async () => {
  await withPage(browser, desk, async (page) => {
    await page.goto(`${served.url}/offres`);
    const everywhere = await foundCount(page);
    expect(everywhere).toBeGreaterThan(300);
    await page.goto(`${served.url}/offres?lieu=21054&rayon=50`);
    expect((await foundCount(page)) / everywhere).toBeGreaterThan(0.9);
    await page.goto(`${served.url}/offres?lieu=21054&rayon=0`);
    expect((await foundCount(page)) / everywhere).toBeGreaterThan(0.1);
    await offerLinks(page).first().click();
    await page.waitForURL(/\/offres\/./);
    expect(await page.title()).toMatch(/Cap Beaune$/);
  });
});

test("its data are its own and stay out of git, and all else that changed is its folder", async () => {
  await access(join(clone.dir, "instances/cap-beaune/data/tremplin.db"));
  const changes = (await clone.changes()).split("\n");
  expect(changes).toContain("?? instances/cap-beaune/instance.json");
  expect(changes.filter((change) => !change.startsWith("?? instances/cap-beaune/"))).toEqual([]);
  expect(changes.filter((change) => change.includes("/data/"))).toEqual([]);
});
