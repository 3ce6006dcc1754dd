import type { Locator, Page } from "playwright-core";
import { t } from "./pages.ts";

type Word = Parameters<typeof t>[0];
type Values = Parameters<typeof t>[1];

/** The control under a label, told by its word, whether it may be left empty or not. */
export function field(page: Page | Locator, word: Word, values?: Values): Locator {
  const label = t(word, values).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return page.getByLabel(new RegExp(`^${label}( \\(${t("form.optional")}\\))?$`));
}

/** Presses the button of a word. A form that first asks whether there is a network is on its way after that. */
export async function press(page: Page | Locator, word: Word, values?: Values): Promise<void> {
  await page.getByRole("button", { name: t(word, values), exact: true }).click();
  const whole = "page" in page ? page.page() : page;
  await whole.locator("form[aria-busy=true]").first().waitFor({ state: "detached" });
}
