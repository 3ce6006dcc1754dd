import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { instance, language } from "./instances/under-test.ts";
import { desk, narrow, phone, withPage } from "./support/pages.ts";
import { paintMarks, watchPaint } from "./support/paint-marks.ts";
import { pathOf, sitePages, statuses } from "./support/site-pages.ts";
import { useBoardAsItIs } from "./support/use-board.ts";

const shared = useBoardAsItIs();
/** Google calls 0.1 good; nothing at all is what we hold, save roundings. */
const mostShift = 0.01;

test.each(sitePages)("%s is whole and still at every width", async (name) => {
  const path = await pathOf(name, shared.board);
  const status = statuses[name] ?? 200;
  for (const size of [narrow, phone, desk]) {
    await withPage(shared.browser, size, async (page) => {
      await watchPaint(page);
      const answer = await page.goto(shared.board.url + path);
      expect(answer?.status()).toBe(status);
      const source = (await answer?.text()) ?? "";
      const at = `at ${size.viewport.width} px`;

      const overflow = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(overflow, at).toBe(0);
      expect(await page.locator("h1").count(), at).toBe(1);
      expect(await page.locator("html").getAttribute("lang"), at).toBe(language);
      expect(await page.title(), at).toContain(instance.config.name);

      await scrollThrough(page);
      const { shift, largest } = await paintMarks(page);
      expect(shift, at).toBeLessThan(mostShift);
      if (URL.canParse(largest)) expect(source, at).toContain(new URL(largest).pathname);
      else expect(textOf(source), at).toContain(plain(largest));
    });
  }
});

test("no two pages have the same title", async () => {
  const titles = new Map<string, string>();
  for (const name of sitePages) {
    const answer = await fetch(shared.board.url + (await pathOf(name, shared.board)));
    const title = /<title>([^<]+)<\/title>/.exec(await answer.text())?.[1] ?? "";
    expect(titles.get(title), title).toBeUndefined();
    titles.set(title, name);
  }
});

/** To its end and back: what waits to be in view is brought in. */
async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const step = async (top: number) => {
      scrollTo({ top, behavior: "instant" });
      await new Promise((resolve) => requestAnimationFrame(resolve));
    };
    for (let top = 0; top < document.body.scrollHeight; top += innerHeight) await step(top);
    await step(0);
  });
}

function textOf(html: string): string {
  const body = html.slice(html.indexOf("<body")).replaceAll(/<(script|style|template)\b.*?<\/\1>/gs, " ");
  const entities = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#x27;": "'" };
  const text = body.replaceAll(/<[^>]+>/g, " ");
  return plain(text.replaceAll(/&[#\w]+;/g, (entity) => Reflect.get(entities, entity) ?? entity));
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, "");
}
