import { expect, test } from "vitest";
import { launchBrowser } from "./launch.ts";

test("the browser opens a page", async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent("<!doctype html><title>Bonjour</title>");
    expect(await page.title()).toBe("Bonjour");
  } finally {
    await browser.close();
  }
});
