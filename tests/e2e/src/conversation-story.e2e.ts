import type { BrowserContext, Page } from "playwright-core";
import { expect, test } from "vitest";
import { examine } from "./support/axe.ts";
import { withDatabase } from "./support/board.ts";
import { demoAccompanied, demoSomeone } from "./support/demo-people.ts";
import { field, press } from "./support/forms.ts";
import { linkIn, mailTo } from "./support/mails.ts";
import { openOffers } from "./support/open-offers.ts";
import { desk, patience, steadyPhone, t } from "./support/pages.ts";
import { sentApplication } from "./support/sent-application.ts";
import { stepInto } from "./support/step-into.ts";
import { useBoard } from "./support/use-board.ts";

const shared = useBoard();

async function open(options: object): Promise<{ context: BrowserContext; page: Page }> {
  const context = await shared.browser.newContext({
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    ...options,
  });
  context.setDefaultTimeout(patience);
  return { context, page: await context.newPage() };
}

/** A young person of the demo, born on a day, who has applied to an offer that they know of. */
async function cast(birthDate: string, rank: number) {
  const { board } = shared;
  const advisor = await demoSomeone(board, "advisor");
  const young = await demoAccompanied(board, advisor.id, { rank });
  const [offer] = (await openOffers(board, rank + 1)).slice(-1);
  if (!offer) throw new Error("The demo has no offer to apply to");
  await withDatabase(board, ({ db }) =>
    db.updateTable("candidateProfile").set({ birthDate }).where("userId", "=", young.id).execute(),
  );
  const applicationId = await sentApplication(board, young.id, offer);
  const people = await Promise.all([open(steadyPhone), open(desk), open(desk)]);
  const [lina, anne, jeanne] = people;
  await stepInto(board, lina.page, young.id);
  await stepInto(board, anne.page, advisor.id);
  await stepInto(board, jeanne.page, offer.recruiterId);
  const end = () => Promise.all(people.map(({ context }) => context.close()));
  return { young, advisor, offer, applicationId, lina: lina.page, anne: anne.page, jeanne: jeanne.page, end };
}

const say = async (page: Page, words: string) => {
  await page.locator("form[data-outgoing] [name=text]").fill(words);
  await press(page, "conversation.send");
  await page.locator(".message-text", { hasText: words }).waitFor();
  // Shown at once; the server has it a moment later.
  await expect.poll(() => page.locator(".message-waiting").count()).toBe(0);
};
const saidOn = (page: Page) => page.locator(".messages").innerText();

test("an adult and a company write to each other; the advisor joins, and whispers", async () => {
  const { board } = shared;
  const { young, applicationId, lina, anne, jeanne, end } = await cast("2004-05-12", 2);

  await jeanne.goto(`${board.url}/espace/candidatures-recues/${applicationId}`);
  await press(jeanne, "conversation.writeCandidate", { name: young.name });
  await jeanne.waitForURL(/espace\/messages\//);
  await examine(jeanne);
  await press(jeanne, "conversation.send");
  expect(await jeanne.getByRole("alert").innerText()).toContain(t("form.problem.required"));
  await say(jeanne, "Bonjour ! Voir https://exemple.fr/plan <script>alert(1)</script> 🙂");
  expect(await jeanne.locator(".messages a").getAttribute("rel")).toContain("noopener");

  const mail = await mailTo(board, "conversation.message", young.email);
  expect(mail).not.toContain("Voir https://exemple.fr/plan");
  await lina.goto(`${board.url}/espace`);
  await lina.getByText(t("home.messages", { count: 1 })).waitFor();
  await lina.goto(linkIn(mail, "/espace/messages/"));
  expect(await saidOn(lina)).toContain("<script>alert(1)</script>");
  await examine(lina);
  // In sight is read.
  await expect.poll(() => lina.locator("[data-mark-read]").count()).toBe(0);
  await say(lina, "Bonjour, merci de votre message.");
  const conversation = lina.url().replace(/#.*/, "");

  // The advisor is not in it before they join, which everybody sees.
  expect((await anne.goto(conversation))?.status()).toBe(403);
  await anne.goto(`${board.url}/espace/candidatures/${applicationId}`);
  await press(anne, "conversation.join");
  await anne.waitForURL(/espace\/messages\//);
  await anne.locator("form[data-outgoing] [name=text]").fill("Parlez-lui de votre stage.");
  await anne.getByRole("checkbox", { name: t("conversation.whisperSend") }).check();
  await press(anne, "conversation.send");
  await anne.locator(".message-whisper:not(.message-waiting)").waitFor();
  await examine(anne);
  // The box stays ticked: what was meant for one is never told to all by a box that nobody looked at.
  await anne.getByRole("checkbox", { name: t("conversation.whisperSend") }).uncheck();
  await say(anne, "Bonjour à vous deux.");
  await jeanne.reload();
  expect(await saidOn(jeanne)).toContain("Bonjour à vous deux.");
  expect(await saidOn(jeanne)).not.toContain("Parlez-lui de votre stage.");
  await lina.reload();
  expect(await saidOn(lina)).toContain("Parlez-lui de votre stage.");

  // A message is changed with its trace, then taken back; sent twice it is one.
  await lina.locator(".message-own summary").last().click();
  const own = lina.locator(".message-own").last();
  await own.locator("[name=text]").fill("Bonjour, merci beaucoup.");
  await own.getByRole("button", { name: t("conversation.change"), exact: true }).click();
  await lina.waitForURL(/fait=message-edit/);
  expect(await saidOn(lina)).toContain(t("conversation.edited"));
  await lina.locator("form[data-outgoing] [name=text]").fill("Une seule fois.");
  await lina.locator("form[data-outgoing] button[type=submit]").first().dblclick();
  await lina.locator(".message-text", { hasText: "Une seule fois." }).first().waitFor();
  await lina.reload();
  expect(await lina.locator(".message-text", { hasText: "Une seule fois." }).count()).toBe(1);

  // Blocked, the company writes no more.
  await press(lina, "conversation.block");
  await lina.waitForURL(/fait=conversation-change/);
  await jeanne.reload();
  expect(await jeanne.locator("main").innerText()).toContain(t("refusal.conversation-blocked"));
  await lina.goto(`${board.url}/espace/messages`);
  await examine(lina);
  await end();
});

test("a minor's conversation has the advisor in it from the start, and numbers are thought about twice", async () => {
  const { board } = shared;
  const birthDate = new Date(Date.now() - 16.5 * 365.25 * 86_400_000).toISOString().slice(0, 10);
  const { young, advisor, applicationId, anne, jeanne, end } = await cast(birthDate, 3);
  await jeanne.goto(`${board.url}/espace/candidatures-recues/${applicationId}`);
  await press(jeanne, "conversation.writeCandidate", { name: young.name });
  await jeanne.waitForURL(/espace\/messages\//);
  expect(await jeanne.locator("h1").textContent()).toContain(advisor.name);
  expect(await jeanne.locator("main").innerText()).toContain(t("conversation.minor"));
  await jeanne.locator("form[data-outgoing] [name=text]").fill("Appelez-moi au 06 12 34 56 78");
  await press(jeanne, "conversation.send");
  expect(await jeanne.getByRole("alert").innerText()).toContain(t("delicate.phone"));
  expect(await jeanne.locator("form[data-outgoing] [name=text]").inputValue()).toContain("06 12 34 56 78");
  await examine(jeanne);
  await jeanne.getByRole("checkbox", { name: t("conversation.delicateSure") }).check();
  await press(jeanne, "conversation.send");
  await jeanne.locator(".message-text").waitFor();
  // The advisor had a mail about another conversation before.
  const { pathname } = new URL(jeanne.url());
  const mailed = async () =>
    linkIn(await mailTo(board, "conversation.message", advisor.email), "/espace/messages/");
  await expect.poll(mailed).toContain(pathname);
  await anne.goto(await mailed());
  expect(await saidOn(anne)).toContain("06 12 34 56 78");
  await end();
});

test("a young person writes to their advisor without a script", async () => {
  const { board } = shared;
  const advisor = await demoSomeone(board, "advisor");
  const young = await demoAccompanied(board, advisor.id, { rank: 1 });
  const { context, page } = await open({ ...steadyPhone, javaScriptEnabled: false });
  await page.goto(`${board.url}/demo`);
  await page.locator(`button[name=person][value="${young.id}"]`).click();
  await page.goto(`${board.url}/espace/suivi`);
  await press(page, "conversation.writeAdvisor");
  await page.waitForURL(/espace\/messages\//);
  await field(page, "conversation.text").fill("Bonjour, j'ai une question.");
  await press(page, "conversation.send");
  expect(await saidOn(page)).toContain("j'ai une question");
  // A text at hand goes below what one typed, and is sent when one says so.
  await page.locator("#ecrire-text").fill("Autre chose.");
  await page.locator("summary", { hasText: t("canned.title") }).click();
  await page.getByRole("button", { name: t("canned.candidate.thanks") }).click();
  await page.waitForURL(/#ecrire$/);
  const typed = await page.locator("#ecrire-text").inputValue();
  expect(typed).toBe(`Autre chose.\n${t("canned.candidate.thanks")}`);
  await press(page, "conversation.send");
  expect(await saidOn(page)).toContain(t("canned.candidate.thanks"));
  // What was said is found again, without a script.
  await page.goto(`${board.url}/espace/messages?q=AUTRE`);
  await page.locator(".found-passage mark", { hasText: "Autre" }).waitFor();
  await page.locator("section .row-link").first().click();
  expect(await saidOn(page)).toContain("Autre chose.");
  await context.close();
});
