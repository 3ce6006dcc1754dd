import { expect, test } from "vitest";
import { examine } from "./support/axe.ts";
import { demoSomeone } from "./support/demo-people.ts";
import { hasFocus } from "./support/keyboard.ts";
import { desk, phone, withPage } from "./support/pages.ts";
import { pathOf } from "./support/site-pages.ts";
import { stepInto } from "./support/step-into.ts";
import { useBoard } from "./support/use-board.ts";

const shared = useBoard();

test.each([phone, desk])("pages are read from the right in Arabic, %j", async (size) => {
  const offer = await pathOf("offer", shared.board);
  await withPage(shared.browser, { ...size, reducedMotion: "reduce" }, async (page) => {
    for (const path of ["", "/offres", offer, "/connexion"]) {
      await page.goto(`${shared.board.url}/ar${path}`);
      expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
      expect(await page.locator("html").getAttribute("lang")).toBe("ar");
      // Every way on leads to Arabic, save those to the other ways of reading.
      const elsewhere = await page
        .locator("a[href^='/']:not([href^='/ar'])")
        .evaluateAll((links) =>
          links.map((link) => link.getAttribute("href")).filter((href) => !/\.[a-z]+(\?|$)/.test(href ?? "")),
        );
      expect(elsewhere).toEqual([]);
      await examine(page);
    }
  });
});

test("easy reading is one press away, without a script, and shows less", async () => {
  await withPage(shared.browser, { ...phone, javaScriptEnabled: false }, async (page) => {
    await page.goto(`${shared.board.url}/offres`);
    const usual = await page.locator("input[name=contrat]").count();
    await page.locator(".reading-easy").click();
    expect(new URL(page.url()).pathname).toBe("/facile/offres");
    expect(await page.locator("html").getAttribute("data-reading")).toBe("easy");
    expect(await page.locator("input[name=contrat]").count()).toBeLessThan(usual);
    await page.locator(".reading-easy").click();
    expect(new URL(page.url()).pathname).toBe("/offres");
  });
});

test("the list of languages closes by Escape, by going on and by a press elsewhere", async () => {
  await withPage(shared.browser, { ...phone, reducedMotion: "reduce" }, async (page) => {
    await page.goto(shared.board.url);
    const list = page.locator(".language-switch");
    const opener = list.locator("summary");
    const isOpen = () => list.evaluate((details) => (details as HTMLDetailsElement).open);
    await opener.press("Enter");
    await page.keyboard.press("Tab");
    expect(await isOpen()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await isOpen()).toBe(false);
    expect(await hasFocus(opener)).toBe(true);

    await opener.press("Enter");
    const languages = await list.getByRole("link").count();
    for (let presses = 0; presses < languages; presses++) await page.keyboard.press("Tab");
    expect(await isOpen()).toBe(true);
    await page.keyboard.press("Tab");
    expect(await isOpen()).toBe(false);

    await opener.press("Enter");
    // Beside the list, which covers what stands below it.
    const { height } = page.viewportSize() ?? { height: 0 };
    await page.mouse.click(5, height - 5);
    expect(await isOpen()).toBe(false);
  });
});

test("who has signed in keeps the language in their account", async () => {
  const someone = await demoSomeone(shared.board, "candidate");
  await withPage(shared.browser, { ...phone, javaScriptEnabled: false }, async (page) => {
    await stepInto(shared.board, page, someone.id);
    await page.goto(`${shared.board.url}/espace`);
    await page.locator(".language-switch summary").click();
    await page.locator("button[name=langue][value=uk]").click();
    expect(new URL(page.url()).pathname).toBe("/espace");
    expect(await page.locator("html").getAttribute("lang")).toBe("uk");
    await page.goto(`${shared.board.url}/espace/messages`);
    expect(await page.locator("html").getAttribute("lang")).toBe("uk");
  });
});

test("each page names itself and the others to search engines", async () => {
  const page = await (await fetch(`${shared.board.url}/prs/offres`)).text();
  expect(page).toContain(`<link rel="canonical" href="${shared.board.url}/prs/offres"/>`);
  expect(page).toContain(`hrefLang="fr" href="${shared.board.url}/offres"`);
  expect(page).toContain(`hrefLang="fa-AF" href="${shared.board.url}/prs/offres"`);
});
