import { createTranslators } from "@tremplin/instance";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { instance, language } from "../instances/under-test.ts";

/** The interface's words, as the boards under test show them. */
export const t = createTranslators(instance).in(language);

/** The narrowest width that WCAG 2.2 asks for (1.4.10). */
export const narrow = { viewport: { width: 320, height: 640 }, hasTouch: true } as const;
/** A phone of the size that many young people still use. */
export const phone = { viewport: { width: 360, height: 740 }, hasTouch: true } as const;
/** The same for who is examined in the midst of a way: no fade from page to page may be under way then. */
export const steadyPhone = { ...phone, reducedMotion: "reduce" } as const;
export const desk = { viewport: { width: 1280, height: 900 } } as const;

/** How long a page is waited for, in milliseconds: less than a test may take, so that what was waited for is told. */
export const patience = 30_000;

export interface PageOptions extends BrowserContextOptions {
  /** An error of the console that the test provokes. */
  readonly expectedError?: RegExp;
}

/**
 * Opens a page in a context of its own, hands it to `work`, and fails when the page wrote an error to the
 * console or threw one: a page that works says nothing.
 */
export async function withPage(
  browser: Browser,
  { expectedError, ...options }: PageOptions,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ locale: "fr-FR", timezoneId: "Europe/Paris", ...options });
  context.setDefaultTimeout(patience);
  try {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => {
      // The browser itself tells that a page answers 404 or 410.
      const isAboutPage = message.location().url === page.url();
      if (message.type() === "error" && !isAboutPage) errors.push(message.text());
    });
    await work(page);
    const unexpected = errors.filter((error) => !expectedError?.test(error));
    if (unexpected.length > 0) throw new Error(`${page.url()} wrote errors:\n${unexpected.join("\n")}`);
  } finally {
    await context.close();
  }
}
