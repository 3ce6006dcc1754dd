import { offerPath } from "@tremplin/core/offer";
import { offerByPublicId, saveOffers } from "@tremplin/database";
import { expect, test } from "vitest";
import { withDatabase } from "./support/board.ts";
import { jobPostingIn } from "./support/job-posting.ts";
import { desk, phone, t, withPage } from "./support/pages.ts";
import { pathOf } from "./support/site-pages.ts";
import { useBoard } from "./support/use-board.ts";

const shared = useBoard();

test("what one needs to know stands at the top, before the text of the employer", async () => {
  await withPage(shared.browser, phone, async (page) => {
    await page.goto(shared.board.url + (await pathOf("offer", shared.board)));
    const facts = page.getByRole("region", { name: t("offer.inShort") });
    const terms = await facts.locator("dt").allInnerTexts();
    const asked = [t("offer.what"), t("offer.where"), t("offer.when"), t("offer.howMuch")];
    expect(terms.slice(0, 4)).toEqual(asked);
    for (const answer of await facts.locator("dt + dd").allInnerTexts()) expect(answer.trim()).not.toBe("");
    const bottom = await facts.evaluate((element) => element.getBoundingClientRect().bottom);
    const tasks = page.getByRole("heading", { name: t("offer.tasks") });
    expect(await tasks.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThanOrEqual(
      bottom,
    );
  });
});

test("the shared picture is there, of the size that is announced everywhere", async () => {
  const { board } = shared;
  const path = await pathOf("offer", board);
  const html = await (await fetch(board.url + path)).text();
  expect(html).toContain(`<link rel="canonical" href="${board.url}${path}"/>`);
  const address = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? "";
  expect(address).toBe(`${board.url}${path}/partage.png`);
  const picture = await fetch(address);
  expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/png"]);
  const bytes = Buffer.from(await picture.arrayBuffer());
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
});

test("an address with another slug leads to the right one for good", async () => {
  const { board } = shared;
  const path = await pathOf("offer", board);
  const wrong = path.replace(/[^/]+(?=-\w{10}$)/, "ancien-titre");
  expect(wrong).not.toBe(path);
  const answer = await fetch(board.url + wrong, { redirect: "manual" });
  expect(answer.status).toBe(301);
  expect(new URL(answer.headers.get("location") ?? "", board.url).pathname).toBe(path);
});

test("an offer that ends answers 410 at once, with others like it and nothing for search engines", async () => {
  const { board, browser } = shared;
  const publicId = await withDatabase(board, async ({ db }) => {
    const live = await db
      .selectFrom("offer")
      .select("publicId")
      .where("state", "=", "published")
      .orderBy("seq", "desc")
      .executeTakeFirstOrThrow();
    return live.publicId;
  });
  const path = await withDatabase(board, async (database) => {
    const offer = await offerByPublicId(database.db, publicId);
    if (!offer) throw new Error("The demo has no such offer.");
    const address = offerPath(offer);
    const before = await fetch(board.url + address);
    expect([before.status, jobPostingIn(await before.text()) !== null]).toEqual([200, true]);
    await saveOffers(database, [{ ...offer, expiresAt: new Date(Date.now() - 1) }]);
    return address;
  });
  // The board looks once a second for what other programs changed.
  await expect.poll(async () => (await fetch(board.url + path)).status).toBe(410);
  await withPage(browser, desk, async (page) => {
    const answer = await page.goto(board.url + path);
    expect(answer?.status()).toBe(410);
    expect(jobPostingIn((await answer?.text()) ?? "")).toBeNull();
    expect(await page.locator("main").innerText()).toContain(t("offer.expired"));
    expect(await page.locator("#postuler").count()).toBe(0);
    expect(await page.locator("link[rel=canonical]").count()).toBe(0);
    const similar = page.getByRole("region", { name: t("offer.similar") }).getByRole("link");
    expect(await similar.count()).toBeGreaterThan(0);
    await similar.first().click();
    await page.waitForURL((url) => url.pathname !== path);
    await page.locator("#postuler").waitFor();
  });
});

test("an offer that never was is a page that does not exist, with a search", async () => {
  await withPage(shared.browser, desk, async (page) => {
    const answer = await page.goto(`${shared.board.url}/offres/boulanger-dijon-0000000000`);
    expect(answer?.status()).toBe(404);
    expect(await page.locator("h1").textContent()).toBe(t("error.notFound"));
    const search = page.getByRole("search");
    await search.getByLabel(t("search.words")).fill("vendeur");
    await search.getByRole("button", { name: t("search.submit") }).click();
    await page.waitForURL(/\/offres\?q=vendeur/);
  });
});

test("on paper the offer shows a code that leads back to it, and nothing to press", async () => {
  await withPage(shared.browser, desk, async (page) => {
    await page.goto(shared.board.url + (await pathOf("offer", shared.board)));
    const code = page.getByRole("img", { name: t("offer.qrCode") });
    expect(await code.isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    await code.waitFor();
    const box = await code.boundingBox();
    // Two centimetres are what a phone reads at arm's length.
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(75);
    await page.getByText(page.url(), { exact: true }).waitFor();
    for (const name of [t("offer.print"), t("offer.share")])
      expect(await page.getByRole("button", { name }).isVisible()).toBe(false);
    await page.locator("h1").waitFor();
  });
});
