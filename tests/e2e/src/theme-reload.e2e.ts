import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { sharedBrowser } from "./browser/shared.ts";
import { instanceUnderTest, root } from "./instances/under-test.ts";
import { t, withPage } from "./support/pages.ts";
import { boardProgram, type Served, serve } from "./support/serve.ts";

/** How long a saved file may take to show, in milliseconds; a machine that runs all tests at once is slow. */
const soon = 60_000;
const studio = "/espace/administration/apparence";

let folder = "";
let developed: Served | undefined;

/** The development server, with an instance and data of its own. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "developed-"));
  const [instanceDir, dataDir] = [join(folder, "instance"), join(folder, "data")];
  await cp(instanceUnderTest, instanceDir, { recursive: true });
  await cp(inject("seededData"), dataDir, { recursive: true });
  const { environment, checkout } = boardProgram(root, { instanceDir, dataDir });
  developed = await serve({
    checkout,
    command: ["apps/server/src/dev-server.ts"],
    environment: { ...environment, NODE_ENV: "development" },
  });
});
afterAll(async () => {
  await developed?.stop();
  await rm(folder, { recursive: true, force: true });
});

const tokensFile = () => join(folder, "instance/theme/theme.tokens.json");
const write = (tokens: unknown) => writeFile(tokensFile(), JSON.stringify(tokens, null, 2));
const brand = (value: string) => ({ brand: { main: { $type: "color", $value: value } } });
const colorOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--color-brand"));
/** Waits until the open page wears a colour: nobody touches it meanwhile. */
const wears = (page: Page, color: string) =>
  page.waitForFunction(
    (wanted) => getComputedStyle(document.documentElement).getPropertyValue("--color-brand") === wanted,
    color,
    { timeout: soon, polling: 50 },
  );
/** The theme's sheet, as the server gives it to a visitor now. */
async function servedSheet(): Promise<string> {
  const html = await (await fetch(`${developed?.url}/offres`)).text();
  const [, address = ""] = /<link rel="stylesheet" href="([^"]*theme[^"]*)"/.exec(html) ?? [];
  return (await fetch(`${developed?.url}${address}`)).text();
}

/** Vite's client says on the console what it shows; what is tried ends when the server reads the instance again. */
const steady = { reducedMotion: "reduce", expectedError: /\[vite\]|status of (404|422)/ } as const;

test("a saved token shows on the open page; a wrong one is told over it, and the last right theme stays", async () => {
  const url = `${developed?.url}/offres`;
  await withPage(await sharedBrowser(), steady, async (page) => {
    await page.goto(url);
    expect(await colorOf(page)).not.toBe("#7a1f3d");
    await page.locator("#q").fill("boulanger");
    const saved = performance.now();
    await write(brand("#7a1f3d"));
    await wears(page, "#7a1f3d");
    // The page was not read again.
    expect(await page.locator("#q").inputValue()).toBe("boulanger");
    process.stderr.write(`A saved token showed after ${Math.round(performance.now() - saved)} ms.\n`);

    const told = page.locator("vite-error-overlay");
    await write({
      ...brand("#7a1f3d"),
      radius: { m: { $value: "large" } },
      buton: { radius: { $value: "4px" } },
    });
    await told.waitFor({ timeout: soon });
    for (const words of ["theme/theme.tokens.json:", "radius.m", "buton", "button"])
      expect(await told.locator(".message-body").textContent()).toContain(words);
    expect(await colorOf(page)).toBe("#7a1f3d");

    await page.reload();
    await told.waitFor({ timeout: soon });
    expect(await colorOf(page)).toBe("#7a1f3d");

    await write(brand("#0b4f8a"));
    await wears(page, "#0b4f8a");
    expect(await told.count()).toBe(0);
  });
});

test("the studio writes into the folder of the theme once what changes was looked at", async () => {
  await write(brand("#0b4f8a"));
  await withPage(await sharedBrowser(), steady, async (page) => {
    await page.goto(`${developed?.url}/demo`);
    await page.locator("section[aria-labelledby=groupe-administrator] button").first().click();
    await page.waitForURL(/\/espace$/);
    await page.goto(`${developed?.url}${studio}?principale=%237a1f3d&arrondis=round`);
    await page.getByRole("link", { name: t("theme.write") }).click();
    const changes = page.locator("table").first();
    await changes.waitFor();
    for (const words of ["brand.main", "#0b4f8a", "#7a1f3d", "radius.m"])
      expect(await changes.textContent()).toContain(words);
    // Looking changes nothing.
    expect(JSON.parse(await readFile(tokensFile(), "utf8"))).toEqual(brand("#0b4f8a"));

    // Somebody else saved the file meanwhile: nothing of theirs is written over.
    await write(brand("#123a5e"));
    await expect.poll(servedSheet, { timeout: soon }).toContain("--color-brand:#123a5e");
    const stale = page.url();
    await page.goto(stale);
    await page.evaluate(() => {
      const over = document.querySelector<HTMLInputElement>("input[name=over]");
      if (over) over.value = "0".repeat(64);
    });
    await page.getByRole("button", { name: t("theme.writeNow") }).click();
    await page.getByText(t("refusal.theme-changed")).waitFor();
    expect(JSON.parse(await readFile(tokensFile(), "utf8"))).toEqual(brand("#123a5e"));

    await page.goto(stale);
    await page.getByRole("button", { name: t("theme.writeNow") }).click();
    await page.getByText(t("done.theme-written")).waitFor();
    // The open page too, though it may have been made before the file was read.
    await wears(page, "#7a1f3d");
    expect(JSON.parse(await readFile(tokensFile(), "utf8"))).toMatchObject(brand("#7a1f3d"));

    // A theme that cannot be read has no such page.
    await page.goto(`${developed?.url}${studio}/ecrire?texte-clair=%23aaaaaa`);
    expect(await page.getByRole("button", { name: t("theme.writeNow") }).count()).toBe(0);
  });
});
