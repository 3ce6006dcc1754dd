import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { focusMark, neededPixels } from "./focus-mark.ts";

/** Someone who goes through pages with the Tab key, and must see where they are. */
export class KeyboardVisitor {
  readonly #page: Page;
  /** Kinds of controls whose mark was seen; the next of the same kind looks the same. */
  readonly #seen = new Set<string>();

  constructor(page: Page) {
    this.#page = page;
  }

  /** Presses Tab until a control has the focus. */
  async tabTo(control: Locator, most = 40): Promise<void> {
    for (let presses = 0; presses < most; presses++) {
      await this.#tab();
      if (await hasFocus(control)) return;
    }
    throw new Error(`${control} was not reached in ${most} steps.`);
  }

  /** Presses Tab until the focus leaves the page; answers how many controls it met. */
  async tabToEnd(): Promise<number> {
    for (let met = 0; ; met++) {
      await this.#tab();
      if (await this.#page.evaluate(() => document.activeElement === document.body)) return met;
    }
  }

  async #tab(): Promise<void> {
    await this.#page.keyboard.press("Tab");
    const { kind, name } = await this.#page.evaluate(() => {
      const control = document.activeElement as HTMLElement;
      return {
        kind: control === document.body ? "" : [control.tagName, control.className, control.id].join(" "),
        name: control.getAttribute("aria-label") ?? control.textContent,
      };
    });
    if (kind === "" || this.#seen.has(kind)) return;
    this.#seen.add(kind);
    expect(await focusMark(this.#page), `focus on ${kind} « ${name} »`).toBeGreaterThanOrEqual(neededPixels);
  }
}

/** Whether a control has the focus. */
export function hasFocus(control: Locator): Promise<boolean> {
  return control.evaluate((element) => element === document.activeElement);
}
