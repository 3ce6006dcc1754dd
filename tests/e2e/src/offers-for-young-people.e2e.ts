import { offerPath } from "@tremplin/core/offer";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { examine, examineAtBothSizes } from "./support/axe.ts";
import { withDatabase } from "./support/board.ts";
import { field, press } from "./support/forms.ts";
import { linkIn, mailTo } from "./support/mails.ts";
import { desk, phone, t, withPage } from "./support/pages.ts";
import { stepInto } from "./support/step-into.ts";
import { useBoard } from "./support/use-board.ts";

const shared = useBoard();

interface Cast {
  readonly candidate: string;
  readonly candidateName: string;
  readonly minor: string;
  readonly advisor: string;
  /** Path of an offer that nobody stands in the way of, and its public id. */
  readonly path: string;
  readonly publicId: string;
  readonly title: string;
}
let cast: Cast;

beforeAll(async () => {
  cast = await withDatabase(shared.board, async ({ db }) => {
    const follows = await db
      .selectFrom("follow")
      .innerJoin("candidateProfile", "candidateProfile.userId", "follow.candidateId")
      .innerJoin("user", "user.id", "follow.candidateId")
      .select(["follow.candidateId", "follow.advisorId", "candidateProfile.birthDate", "user.name"])
      .where("follow.archivedAt", "is", null)
      .where("follow.advisorId", "is not", null)
      .orderBy("user.name")
      .execute();
    const adult = follows.find(({ birthDate }) => (birthDate ?? "") < "2008");
    const minor = follows.find(({ birthDate }) => (birthDate ?? "") >= "2009");
    if (!adult?.advisorId || !minor) throw new Error("The demo has nobody to play these parts.");
    const applied = db.selectFrom("application").select("offerId");
    const offer = await db
      .selectFrom("offer")
      .select(["slug", "publicId", "title"])
      .where("state", "=", "published")
      .where("id", "not in", applied)
      .orderBy("seq")
      .limit(1)
      .executeTakeFirstOrThrow();
    return {
      candidate: adult.candidateId,
      candidateName: adult.name,
      minor: minor.candidateId,
      advisor: adult.advisorId,
      path: offerPath(offer),
      publicId: offer.publicId,
      title: offer.title,
    };
  });
});

const as = (who: string, options: object, work: (page: Page) => Promise<void>) =>
  withPage(shared.browser, options, async (page) => {
    await stepInto(shared.board, page, who);
    await work(page);
  });
const goto = (page: Page, path: string) => page.goto(shared.board.url + path);

test("an advisor recommends; the young person says no and why; the advisor reads it", async () => {
  await as(cast.advisor, desk, async (page) => {
    await goto(page, cast.path);
    await page.getByRole("link", { name: t("recommend.link") }).click();
    await page.getByRole("checkbox", { name: cast.candidateName, exact: true }).check();
    await field(page, "recommend.word").fill("Je crois que c'est pour toi.");
    await press(page, "recommend.button");
    await page.waitForURL(/recommandations/);
    expect(await page.getByText(t("recommendation.state.waiting")).count()).toBeGreaterThan(0);
    await examineAtBothSizes(page);
    await goto(page, `/espace/offre/${cast.publicId}/recommander`);
    await examine(page);
  });
  await as(cast.candidate, phone, async (page) => {
    await goto(page, cast.path);
    await page.getByText("Je crois que c'est pour toi.").waitFor();
    await examine(page);
    await page.getByText(t("recommendation.notForMe"), { exact: true }).last().click();
    // Without a reason it comes back, on a page of its own.
    await press(page, "recommendation.send");
    await page.locator(".error-summary").waitFor();
    await examine(page);
    await field(page, "recommendation.declineWhy").selectOption("too-far");
    await press(page, "recommendation.send");
    await page.getByText(t("recommendation.declined")).waitFor();
  });
  await as(cast.advisor, desk, async (page) => {
    await goto(page, "/espace/recommandations");
    await page.getByText(t("recommendation.reason.too-far")).first().waitFor();
  });
});

test("an offer is kept and set aside without leaving the list, and without a script", async () => {
  await as(cast.candidate, phone, async (page) => {
    await goto(page, "/offres?q=vendeur");
    const rows = page.locator("#liste > .offer-list > .offer-row");
    const count = await rows.count();
    await rows.nth(1).locator("button[value=hidden]").click();
    await expect.poll(() => rows.count()).toBe(count - 1);
    await page.getByText(t("mark.hiddenCount", { count: 1 })).waitFor();
    await rows.first().locator("button[value=favourite]").click();
    await rows.first().locator(".mark-on").waitFor();
    expect(await page.evaluate(() => document.activeElement?.className)).toContain("mark-on");
    expect(page.url()).toBe(`${shared.board.url}/offres?q=vendeur`);
    await examine(page);
    await goto(page, "/espace/favoris");
    await examine(page);
  });
  await as(cast.candidate, { ...desk, javaScriptEnabled: false }, async (page) => {
    await goto(page, "/espace/favoris");
    const kept = page.locator("button[value=favourite]");
    const count = await kept.count();
    await kept.first().click();
    await page.getByText(t("done.mark-off")).waitFor();
    expect(await kept.count()).toBe(count - 1);
  });
});

test("what somebody sees of their own is in no page that visitors share", async () => {
  const html = await (await fetch(shared.board.url + cast.path)).text();
  const list = await (await fetch(`${shared.board.url}/offres?q=vendeur`)).text();
  for (const page of [html, list]) expect(page).not.toMatch(/mark-form|own-offer|data-seen/);
});

test("a minor reads what the law says, and their own offers are shown with reasons", async () => {
  await as(cast.minor, phone, async (page) => {
    await goto(page, cast.path);
    await page.locator(".minor-notice").waitFor();
    await examine(page);
    for (const path of ["/espace/pour-moi", "/espace"]) {
      await goto(page, path);
      await examineAtBothSizes(page);
    }
  });
});

test("advice is asked in one tap, given in words, and read", async () => {
  await as(cast.candidate, phone, async (page) => {
    await goto(page, cast.path);
    await page.locator("button[value=ask]").click();
    await page.waitForURL(/#vous$/);
    expect(await page.locator("button[value=ask]").count()).toBe(0);
    await goto(page, "/espace/avis");
    await examine(page);
  });
  await as(cast.advisor, desk, async (page) => {
    await goto(page, "/espace/avis");
    await examineAtBothSizes(page);
    const asked = page.getByRole("article").filter({ hasText: cast.title }).first();
    await field(asked, "advice.answerLabel").fill("Oui, fonce !");
    await press(asked, "advice.answer");
    await page.getByText(t("done.advice-answered")).waitFor();
  });
  await as(cast.candidate, phone, async (page) => {
    await goto(page, cast.path);
    await page.getByText("Oui, fonce !").waitFor();
  });
});

test("a search is kept in one tap, changed and stopped", async () => {
  await as(cast.candidate, phone, async (page) => {
    await goto(page, "/offres?q=vendeur");
    await press(page, "alert.keep");
    await page.waitForURL(/alertes/);
    await examine(page);
    await page.setViewportSize(desk.viewport);
    await page.getByText(t("alert.change"), { exact: true }).click();
    await field(page, "alert.label").fill("Ma vente");
    await press(page, "alert.save");
    await page.getByRole("link", { name: "Ma vente" }).waitFor();
    await examine(page);
    await press(page, "alert.stop");
    await page.getByText(t("alert.none")).waitFor();
  });
});

test("a visitor's alert begins by a button of the mailed page, and ends by another", async () => {
  const email = "visiteur@exemple.fr";
  await withPage(shared.browser, phone, async (page) => {
    await goto(page, "/offres?q=vendeur");
    await page.getByRole("link", { name: t("alert.keep") }).click();
    await examine(page);
    await press(page, "alert.visitorSend");
    await page.locator(".error-summary").waitFor();
    await field(page, "alert.email").fill(email);
    await press(page, "alert.visitorSend");
    await page.getByText(t("alert.visitorSent")).waitFor();
    const link = linkIn(await mailTo(shared.board, "alert.confirm", email), "/lien/alerte/");
    await page.goto(link);
    // Opening the link changed nothing: opened again, it still waits.
    await page.goto(link);
    await page.getByText(t("alert.linkToConfirm")).waitFor();
    await examine(page);
    await press(page, "alert.confirm");
    await page.getByText(t("alert.linkActive")).waitFor();
    await page.setViewportSize(desk.viewport);
    await examine(page);
    await press(page, "alert.stop");
    await page.getByText(t("alert.linkStopped")).waitFor();
  });
});
