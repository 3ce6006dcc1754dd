import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root, withDatabase } from "./support/board.ts";
import { everyFormPage, formPages, type Known, knownOf } from "./support/form-list.ts";
import { withoutWords } from "./support/forms-without-words.ts";
import { followAgain, RolePages } from "./support/role-pages.ts";
import { useBoard } from "./support/use-board.ts";

const shared = useBoard();
let known: Known;
let pages: RolePages;

/** As many signs as no field of the board takes. */
const tooLong = "a".repeat(10_000);
const script = "<script>window.hacked = 1</script><img src=x onerror='window.hacked = 1'>";
const variations = {
  empty: "",
  "too long": tooLong,
  emoji: "🥖👩‍🍳 été",
  "a script": script,
} as const;

beforeAll(async () => {
  known = await knownOf(shared.board);
  pages = new RolePages(shared, known);
}, 60_000);

afterAll(() => pages.close());

/** A form as it stands in the page: what a browser would send, and which of it one types. */
interface FoundForm {
  readonly action: string;
  readonly typed: readonly string[];
  readonly fields: readonly (readonly [string, string])[];
}

/** The forms of a page in which one types words. */
function formsOn(page: Page): Promise<FoundForm[]> {
  return page.evaluate(() => {
    const found = [...document.querySelectorAll<HTMLFormElement>("main form")];
    return found
      .filter((form) => form.getAttribute("method") === "post")
      .map((form) => {
        const controls = [...form.elements] as HTMLInputElement[];
        const isTyped = ({ tagName, type }: HTMLInputElement) =>
          tagName === "TEXTAREA" ||
          (tagName === "INPUT" && /^(text|email|tel|url|search|date|month)$/.test(type));
        const button = controls.find(({ type, name }) => type === "submit" && name !== "");
        const sent = [...new FormData(form)].flatMap(([name, value]) =>
          typeof value === "string" ? [[name, value] as const] : [],
        );
        const pressed = button ? [[button.name, button.value] as const] : [];
        return {
          // A field named "action" hides the property of that name.
          action: new URL(form.getAttribute("action") ?? location.href, location.href).href,
          typed: controls.filter(isTyped).map(({ name }) => name),
          fields: [...sent, ...pressed],
        };
      })
      .filter(({ typed }) => typed.length > 0);
  });
}

/** Sends a form as a browser would, with these words in every field that one types in. */
async function sendForm(page: Page, form: FoundForm, words: string) {
  const body = new URLSearchParams();
  for (const [name, value] of form.fields) if (!form.typed.includes(name)) body.append(name, value);
  for (const name of form.typed) body.append(name, words);
  return page.request.post(form.action, {
    headers: { "content-type": "application/x-www-form-urlencoded", origin: shared.board.url },
    data: body.toString(),
    maxRedirects: 0,
  });
}

test("every route with an action has its forms here, or says why not", async () => {
  const folder = join(root, "apps/web/app/routes");
  const files = await readdir(folder, { recursive: true });
  const withAction: string[] = [];
  for (const file of files.filter((name) => /\.tsx?$/.test(name))) {
    const text = await readFile(join(folder, file), "utf8");
    if (/export (async )?function action\b/.test(text)) withAction.push(file.replace(/\.tsx?$/, ""));
  }
  const listed = new Set([...everyFormPage(known).map(({ route }) => route), ...Object.keys(withoutWords)]);
  expect(withAction.filter((route) => !listed.has(route))).toEqual([]);
});

describe.each(Object.entries(variations))("every form: %s", (_name, words) => {
  test("is answered in words, with what was typed kept, and nothing runs", async () => {
    const faults: string[] = [];
    let sent = 0;
    await withDatabase(shared.board, (database) => followAgain(database, known));
    for (const { role, path } of formPages(known)) {
      const page = await pages.of(role);
      const opened = await page.goto(shared.board.url + path);
      if ((opened?.status() ?? 0) >= 400) faults.push(`${path} answers ${opened?.status()}`);
      if (role !== "visitor" && /\/connexion/.test(page.url()))
        faults.push(`${path} is not for who opens it`);
      for (const [rank, form] of (await formsOn(page)).entries()) {
        const what = `${path} form ${rank} (${form.typed.join(", ")})`;
        const answer = await sendForm(page, form, words);
        sent += 1;
        const html = answer.status() >= 300 && answer.status() < 400 ? "" : await answer.text();
        if (answer.status() >= 500) faults.push(`${what}: ${answer.status()}`);
        if (/\bat [\w.<>]+ \(?(file|node|\/)/.test(html)) faults.push(`${what}: shows a stack trace`);
        if (words === script && html.includes(script)) faults.push(`${what}: is not escaped`);
        if (answer.status() === 422) {
          if (!html.includes("error-summary")) faults.push(`${what}: says nothing of what is wrong`);
          const kept = words === tooLong && !html.includes(tooLong);
          if (kept && !form.typed.every((name) => /password/i.test(name)))
            faults.push(`${what}: loses what was typed`);
        }
        if (answer.status() === 400) faults.push(`${what}: 400`);
      }
    }
    expect(faults).toEqual([]);
    // Fewer each time: an offer that was reported, an alert that was made, can be once.
    expect(sent).toBeGreaterThan(40);
  });
});
