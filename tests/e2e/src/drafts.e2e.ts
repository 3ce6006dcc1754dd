import type { BrowserContext, Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { examine } from "./support/axe.ts";
import { withDatabase } from "./support/board.ts";
import { type Known, knownOf } from "./support/form-list.ts";
import { patience, steadyPhone } from "./support/pages.ts";
import { stepInto } from "./support/step-into.ts";
import { useBoard } from "./support/use-board.ts";

const shared = useBoard();
let known: Known;
beforeAll(async () => {
  known = await knownOf(shared.board);
}, 60_000);

const words = "Je n'ai pas fini";
const restored = (page: Page) => page.locator("[data-words=restored]");
const field = (page: Page) => page.locator("#note-text");
/** Types a note, once the part of the page where one does is open. */
async function write(page: Page, text: string): Promise<void> {
  await page.locator("details:has(#note-text)").evaluate((box) => box.setAttribute("open", ""));
  await field(page).fill(text);
}
const send = (page: Page) => page.locator("form:has(#note-text) button[type=submit]").click();
const file = () => `${shared.board.url}/espace/jeunes/${known.young}`;

/** An advisor, with a note begun. */
async function begun(): Promise<{ context: BrowserContext; page: Page }> {
  const context = await shared.browser.newContext({ ...steadyPhone, locale: "fr-FR" });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  await stepInto(shared.board, page, known.ids.advisor);
  await page.goto(file());
  await write(page, words);
  await expect.poll(() => draftsOf(page)).toBe(1);
  return { context, page };
}

/** How many drafts the device keeps. */
function draftsOf(page: Page): Promise<number> {
  return page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith("draft:")).length);
}

function notes(text: string): Promise<number> {
  return withDatabase(shared.board, async ({ db }) => {
    const found = await db.selectFrom("advisorNote").select("id").where("text", "=", text).execute();
    return found.length;
  });
}

test("what was begun is there in another tab, until it is sent or signed out of", async () => {
  const { context, page } = await begun();
  const other = await context.newPage();
  await other.goto(file());
  await restored(other).waitFor();
  await examine(other);
  expect(await field(other).inputValue()).toBe(words);
  await send(other);
  await other.waitForURL(/fait=note-added/);
  await expect.poll(() => draftsOf(other)).toBe(0);
  expect(await notes(words)).toBe(1);

  await page.goto(file());
  await write(page, "Une autre fois");
  await page.goto(`${shared.board.url}/espace/compte`);
  expect(await draftsOf(page)).toBe(1);
  await page.locator("form[action='/deconnexion'] button").click();
  await page.waitForURL(`${shared.board.url}/`);
  expect(await draftsOf(page)).toBe(0);
  await context.close();
});

test("whoever comes next to a shared computer finds nothing of it", async () => {
  const { context, page } = await begun();
  // The session ends by itself: its owner may come back for what they began.
  await context.clearCookies();
  await page.goto(file());
  expect(page.url()).toContain("/connexion");
  expect(await draftsOf(page)).toBe(1);
  await stepInto(shared.board, page, known.ids.recruiter);
  await page.goto(`${shared.board.url}/espace/compte`);
  await expect.poll(() => draftsOf(page)).toBe(0);
  await context.close();
});

test("what is old is forgotten", async () => {
  const { context, page } = await begun();
  await page.evaluate(() => {
    for (const [name, draft] of Object.entries(localStorage)) {
      if (!name.startsWith("draft:")) continue;
      const { until, ...rest } = JSON.parse(draft);
      localStorage.setItem(name, JSON.stringify({ ...rest, until: until - 3 * 86_400_000 }));
    }
  });
  await page.goto(file());
  await expect.poll(() => draftsOf(page)).toBe(0);
  expect(await field(page).inputValue()).toBe("");
  await context.close();
});

test("a network that answers nothing is no connection either; a second press sends once it is back", async () => {
  const { context, page } = await begun();
  await context.route("**/healthz", (route) => route.abort());
  await send(page);
  await page.locator("main [data-words=offline]").waitFor();
  await examine(page);
  expect(await field(page).inputValue()).toBe(words);
  await context.unroute("**/healthz");
  const before = await notes(words);
  await send(page);
  await page.waitForURL(/fait=note-added/);
  expect(await notes(words)).toBe(before + 1);
  await context.close();
});

test("when only the answer was lost, sending it again is harmless", async () => {
  const { context, page } = await begun();
  const lost = "Bien arrivé, sans que je le sache";
  await write(page, lost);
  await page.route("**/espace/jeunes/*", async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    await route.fetch({ maxRedirects: 0 });
    return route.abort("internetdisconnected");
  });
  const gone = page.waitForEvent("framenavigated");
  await send(page);
  expect((await gone).url()).toMatch(/^chrome-error:/);
  expect(await notes(lost)).toBe(1);
  await page.unrouteAll();
  // The browser never had it; what plays the lost answer kept its cookie.
  await context.clearCookies({ name: "envoye" });
  await page.goto(file());
  await restored(page).waitFor();
  expect(await field(page).inputValue()).toBe(lost);
  await send(page);
  await page.waitForURL(/fait=note-added/);
  expect(await notes(lost)).toBe(1);
  await expect.poll(() => draftsOf(page)).toBe(0);
  await context.close();
});
