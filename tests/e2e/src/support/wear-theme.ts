import type { Page } from "playwright-core";

/** Has a page wear a finished theme in the place of its own, as it would if its instance had it. */
export async function wearTheme(page: Page, name: string): Promise<void> {
  await page.evaluate(async (href) => {
    const worn = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"][href^="/theme"]');
    if (!worn) throw new Error("no theme on this page");
    const other = worn.cloneNode() as HTMLLinkElement;
    other.href = href;
    await new Promise<void>((loaded, failed) => {
      other.onload = () => loaded();
      other.onerror = () => failed(new Error(href));
      worn.after(other);
    });
    worn.remove();
    await document.fonts.ready;
  }, `/theme-essai/${name}.css`);
}
