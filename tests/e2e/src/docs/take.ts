import type { Browser, Page } from "playwright-core";
import type { Picture } from "./list.ts";

/** Takes one picture of the board at this address. */
export async function takePicture(browser: Browser, url: string, picture: Picture): Promise<Buffer> {
  const { as, address, follow, width, height, scale = 1 } = picture;
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: scale,
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    colorScheme: "light",
    reducedMotion: "reduce",
  });
  try {
    if (as !== undefined) await stepIn(page, url, as);
    await open(page, url + address);
    if (follow !== undefined) await open(page, await addressOf(page, follow));
    return await shoot(page, picture);
  } finally {
    await page.close();
  }
}

/** As a visitor of the demo would: the first person of this kind. */
async function stepIn(page: Page, url: string, kind: string): Promise<void> {
  await open(page, `${url}/demo`);
  await page.locator(`section[aria-labelledby="groupe-${kind}"] button[name=person]`).first().click();
  await page.waitForURL(/\/espace$/);
}

/** A page that answers with an error is never the picture that was meant. */
async function open(page: Page, address: string): Promise<void> {
  const answer = await page.goto(address, { waitUntil: "networkidle" });
  if (answer?.status() !== 200) throw new Error(`${address} answered ${answer?.status()}.`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

async function addressOf(page: Page, link: string): Promise<string> {
  const href = await page.locator(link).first().getAttribute("href");
  if (href === null) throw new Error(`${page.url()} has no link ${link}.`);
  return new URL(href, page.url()).href;
}

/** Playwright writes no WebP; the browser does, a third as heavy as PNG. */
async function shoot(page: Page, { file }: Picture): Promise<Buffer> {
  if (file.endsWith(".png")) return page.screenshot();
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: 82 });
  return Buffer.from(data, "base64");
}
