import { join } from "node:path";
import { openDatabase, type TremplinDatabase } from "@tremplin/database";
import type { Locator, Page, Request } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { countRows, growth } from "./support/count-rows.ts";
import { fillForm, standing } from "./support/fill-form.ts";
import { type FormPage, formPages, type Known, knownOf } from "./support/form-list.ts";
import { t } from "./support/pages.ts";
import { followAgain, RolePages } from "./support/role-pages.ts";
import { useBoard } from "./support/use-board.ts";

// No reminder falls due while rows are counted.
const shared = useBoard({}, { ROUND_SECONDS: "3600" });
let known: Known;
let pages: RolePages;
let database: TremplinDatabase;

beforeAll(async () => {
  known = await knownOf(shared.board);
  pages = new RolePages(shared, known);
  database = await openDatabase({ url: `sqlite:${join(shared.board.dataDir, "tremplin.db")}` });
}, 60_000);

afterAll(async () => {
  await pages.close();
  await database.close();
});

/** The forms of a page that a person fills, by their place among all that are sent; where there are none, its buttons. */
async function formsOf(page: Page): Promise<Locator[]> {
  // A message that comes brings one that says it was read, and that goes by itself.
  const forms = page.locator("main form[method=post]:not([data-mark-read])");
  const ranks = await forms.evaluateAll((found) =>
    found.flatMap((form, rank) =>
      [...(form as HTMLFormElement).elements].some((control) =>
        control.matches("textarea, select, input:not([type=hidden], [type=checkbox], [type=radio])"),
      )
        ? [rank]
        : [],
    ),
  );
  return ranks.length > 0 ? ranks.map((rank) => forms.nth(rank)) : forms.all();
}

const words = "Bonjour, voilà 🥖";
/** Whether what it sends waits for the network by itself: a message, unless a file goes with it. */
const isQueued = (form: Locator) =>
  form.evaluate(
    (element) =>
      (element as HTMLElement).dataset.outgoing !== undefined &&
      ![...element.querySelectorAll<HTMLInputElement>("[type=file]")].some(({ files }) => files?.length),
  );
const buttonOf = (form: Locator) => form.locator("button[type=submit]:visible").first();

/** Waits for the script that looks after forms: it comes after the page, and a busy machine takes its time. */
function scriptOfForms(page: Page): Promise<unknown> {
  return page.waitForFunction(() => {
    const hasCome = (script: string) =>
      performance.getEntriesByType("resource").some(({ name }) => name.includes(`/${script}-`));
    return hasCome("sending") && (!document.querySelector("form[data-outgoing]") || hasCome("outgoing"));
  });
}

/** A page of the list, by whoever opens it. */
interface Found extends FormPage {
  readonly page: Page;
  open(): Promise<unknown>;
}

/** Opens pages of the list, one after the other, and answers what was wrong on them. */
async function eachPage(list: readonly FormPage[], work: (found: Found) => Promise<void>): Promise<string[]> {
  const faults: string[] = [];
  for (const listed of list) {
    const page = await pages.of(listed.role);
    const open = () => page.goto(shared.board.url + listed.path);
    try {
      await followAgain(database, known);
      await open();
      await work({ ...listed, page, open });
    } catch (error) {
      faults.push(`${listed.path}: ${error instanceof Error ? error.message.slice(0, 600) : error}`);
      await page.context().setOffline(false);
    }
  }
  return faults;
}

test("every form: with the network cut, nothing that was typed is lost", { timeout: 400_000 }, async () => {
  let count = 0;
  // Nothing is sent: those of each role at the same time.
  const byRole = Map.groupBy(formPages(known), ({ role }) => role);
  const work = async ({ page, open, role }: Found) => {
    const filled = [];
    // What saves itself a second later would be on the server, and needs no keeping, where the machine is slow.
    if ((await page.locator("form[data-autosave]").count()) > 0) {
      await scriptOfForms(page);
      await page.context().setOffline(true);
    }
    for (const form of await formsOf(page)) {
      await fillForm(form, words);
      filled.push({
        form,
        typed: await standing(form, "all"),
        kept: await standing(form, "kept"),
        isWaiting: await isQueued(form),
      });
    }
    await scriptOfForms(page);
    await page.context().setOffline(true);
    for (const { form, typed, kept, isWaiting } of filled) {
      await buttonOf(form).click();
      count += 1;
      if (isWaiting) {
        await page.locator("[data-waiting]", { hasText: words }).waitFor();
        continue;
      }
      const notice = page.locator("main [data-words=offline]");
      await notice.waitFor();
      const said = await notice.innerText();
      expect(said).toContain(t("form.offline"));
      expect(said).toContain(t("form.offline.next"));
      const where = role === "visitor" ? t("form.kept.tab") : t("form.kept.device", { days: 3 });
      expect(said.includes(where)).toBe(kept.length > 0);
      expect(await standing(form, "all")).toEqual(typed);
      await notice.evaluate((element) => element.remove());
    }
    const [first] = filled;
    if (!first) throw new Error("has no form: make it have one in form-list.ts");
    // The network goes while a form is on its way: the browser shows a page of its own.
    const gone = page.waitForEvent("framenavigated");
    await first.form.evaluate((element) => HTMLFormElement.prototype.submit.call(element));
    expect((await gone).url()).toMatch(/^chrome-error:/);
    await page.context().setOffline(false);
    await open();
    for (const { form, kept, isWaiting } of filled) {
      if (isWaiting) await page.locator(".message-text", { hasText: words }).waitFor();
      else await expect.poll(() => standing(form, "kept")).toEqual(kept);
    }
    await forget(page);
  };
  const faults = await Promise.all([...byRole.values()].map((list) => eachPage(list, work)));
  expect(faults.flat()).toEqual([]);
  expect(count).toBeGreaterThan(60);
});

test("every form: sent twice, it does its thing once", { timeout: 400_000 }, async () => {
  const statuses: number[] = [];
  const faults = await eachPage(formPages(known), async ({ page, open }) => {
    for (const [rank, form] of (await formsOf(page)).entries()) {
      if (rank > 0) await open();
      // What was sent before may have been the end of it.
      if ((await form.count()) === 0) continue;
      const before = await countRows(database);
      await fillForm(form, `Un essai ${crypto.randomUUID()}`);
      const status = (await isQueued(form)) ? 200 : await pressTwice(page, form);
      statuses.push(status);
      const one = growth(before, await countRows(database));
      await open();
      if ((await form.count()) === 0) continue;
      if (status === 303) {
        // What was taken is not shown again.
        await page.waitForFunction(() => !document.cookie.includes("envoye"));
        expect(await form.locator("[data-words=restored]").count()).toBe(0);
      }
      await forget(page);
      await fillForm(form, `Un autre essai ${crypto.randomUUID()}`);
      const start = await countRows(database);
      const [first, second] = await postTwice(form);
      expect(first).toEqual(second);
      for (const [table, more] of growth(start, await countRows(database))) {
        const once = Math.max(1, one.get(table) ?? 0);
        if (more > once)
          throw new Error(`form ${rank}: ${more} of ${table}, where one sending makes ${once}`);
      }
      await forget(page);
    }
  });
  const taken = statuses.filter((status) => status === 303);
  console.info(`${statuses.length} forms, of which ${taken.length} were taken`);
  expect(faults).toEqual([]);
  expect(statuses.filter((status) => ![200, 303, 422].includes(status))).toEqual([]);
  expect(taken.length).toBeGreaterThan(40);
});

/** Presses a form's button two times, as impatient people do; the status of the one answer. */
async function pressTwice(page: Page, form: Locator): Promise<number> {
  const posts: Request[] = [];
  const note = (request: Request) => {
    if (request.method() === "POST" && request.isNavigationRequest()) posts.push(request);
  };
  page.on("request", note);
  const loaded = page.waitForEvent("load");
  await buttonOf(form).dblclick();
  await loaded;
  page.off("request", note);
  expect(posts).toHaveLength(1);
  return (await posts[0]?.response())?.status() ?? 0;
}

/** Sends a form as its button would without a script, two times at once; how each was answered. */
function postTwice(form: Locator): Promise<readonly string[]> {
  return form.evaluate((element) => {
    const fields = element as HTMLFormElement;
    const button = fields.querySelector<HTMLButtonElement>("button[type=submit]");
    const send = async () => {
      const data = new FormData(fields, button);
      const isPlain = fields.enctype !== "multipart/form-data";
      const body = isPlain ? new URLSearchParams([...data] as [string, string][]) : data;
      const address = fields.getAttribute("action") ?? location.href;
      const { status, type } = await fetch(address, { method: "POST", body, redirect: "manual" });
      return `${status} ${type}`;
    };
    return Promise.all([send(), send()]);
  });
}

/** What the test typed is not for the next form. */
async function forget(page: Page): Promise<void> {
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.context().clearCookies({ name: "envoye" });
}
