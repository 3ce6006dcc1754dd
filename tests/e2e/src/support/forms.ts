import type { Locator, Page } from "playwright-core";
import { t } from "./pages.ts";

type Word = Parameters<typeof t>[0];
type Values = Parameters<typeof t>[1];

/** The control under a label, told by its word, whether it may be left empty or not. */
export function field(page: Page | Locator, word: Word, values?: Values): Locator {
  const label = t(word, values).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return page.getByLabel(new RegExp(`^${label}( \\(${t("form.optional")}\\))?$`));
}

/** Presses the button of a word. */
export function press(page: Page | Locator, word: Word, values?: Values): Promise<void> {
  return page.getByRole("button", { name: t(word, values), exact: true }).click();
}
