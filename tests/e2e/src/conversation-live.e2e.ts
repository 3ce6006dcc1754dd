import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { answerByMail, freePort } from "./support/answer-by-mail.ts";
import { castStory } from "./support/application-cast.ts";
import { examine } from "./support/axe.ts";
import { field, press } from "./support/forms.ts";
import { t } from "./support/pages.ts";
import { sentApplication } from "./support/sent-application.ts";
import { useBoard } from "./support/use-board.ts";

const replyPort = await freePort();
const shared = useBoard(
  { mail: { replies: { address: "reponse@emploi.example", by: "smtp" } } },
  { REPLY_SMTP_PORT: String(replyPort) },
);

/** Waits until a message stands on a page, without loading it anew. */
async function sees(page: Page, text: string): Promise<void> {
  await page.locator(".message-text", { hasText: text }).waitFor();
}

const writing = (page: Page) => field(page.locator("form[data-outgoing]"), "conversation.text");

async function say(page: Page, text: string): Promise<void> {
  await writing(page).fill(text);
  await press(page, "conversation.send");
}

test("the three write to each other and see it at once; one answers by mail, one loses the network", async () => {
  const { board } = shared;
  const cast = await castStory(shared, { isMinor: false, rank: 0 });
  const { lina, anne, jeanne, young, offer } = cast;
  const application = `${board.url}/espace/candidatures/${await sentApplication(board, young.id, offer)}`;
  await lina.goto(application);
  await press(lina, "conversation.writeEmployer");
  await lina.waitForURL(/espace\/messages\//);
  const conversation = lina.url();
  await anne.goto(application).catch(() => null);
  await jeanne.goto(conversation);
  await jeanne.evaluate(() => Object.assign(globalThis, { isSamePage: true }));

  await say(lina, "Bonjour, le poste est-il libre ?");
  await sees(jeanne, "le poste est-il libre");
  expect(await lina.evaluate(() => location.href)).toBe(conversation);
  // Read as it came: its author sees that it was.
  await lina.locator(".read-by", { hasText: "" }).waitFor();

  // The employer answers the mail that told of it, from a phone; only their own words come, at once.
  await answerByMail(board, replyPort, "Oui, il est libre.");
  await sees(lina, "Oui, il est libre.");
  const byMail = lina.locator(".message", { hasText: "Oui, il est libre." });
  expect(await byMail.innerText()).toContain(t("conversation.byMail"));
  expect(await byMail.innerText()).not.toContain("iPhone");

  // The advisor joins openly; what they whisper reaches the young person alone.
  await press(anne, "conversation.join");
  await anne.waitForURL(/espace\/messages\//);
  await anne.getByRole("checkbox", { name: t("conversation.whisperSend") }).check();
  await say(anne, "Demandez les horaires.");
  await sees(lina, "Demandez les horaires.");
  await anne.getByRole("checkbox", { name: t("conversation.whisperSend") }).uncheck();
  await say(anne, "Bonjour à vous deux.");
  await sees(jeanne, "Bonjour à vous deux.");
  expect(await jeanne.locator("main").innerText()).not.toContain("Demandez les horaires.");

  // While one types, the other sees it.
  await writing(jeanne).pressSequentially("Oui, tout de s");
  await lina.locator(".typing", { hasText: "…" }).waitFor();
  await writing(jeanne).fill("Oui, tout de suite.");
  await press(jeanne, "conversation.send");
  await sees(lina, "Oui, tout de suite.");

  // Without a network messages wait on the device, in their order, and go once it is back; each once.
  await lina.context().setOffline(true);
  await say(lina, "Premier message");
  await say(lina, "Second message");
  await lina.locator(".message-waiting").nth(1).waitFor();
  expect(await lina.locator(".message-waiting").first().innerText()).toContain(t("conversation.waiting"));
  await say(jeanne, "Vous êtes là ?");
  await lina.context().setOffline(false);
  await sees(jeanne, "Second message");
  await sees(lina, "Vous êtes là ?");
  await expect.poll(() => lina.locator(".message-waiting").count()).toBe(0);
  const said = await jeanne.locator(".message-text").allInnerTexts();
  expect(said.filter((text) => /^(Premier|Second) message$/.test(text))).toEqual([
    "Premier message",
    "Second message",
  ]);
  expect(await jeanne.evaluate(() => "isSamePage" in globalThis)).toBe(true);

  // Who changes what they said keeps their words while others write, and sees what those wrote once they are done.
  const own = jeanne.locator(".message-own").last();
  // They begin while the page that was asked for anew is on its way.
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
  const isAnew = (url: URL) => url.pathname === new URL(conversation).pathname;
  await jeanne.route(isAnew, async (route) => {
    await begun;
    await route.continue();
  });
  const asked = jeanne.waitForRequest((request) => isAnew(new URL(request.url())));
  await say(lina, "Me voici.");
  const came = (await asked).response();
  await own.locator("summary").click();
  await own.locator("[name=text]").fill("Vous êtes encore là ?");
  begin();
  await (await came)?.finished();
  await jeanne.unroute(isAnew);
  await expect.poll(() => jeanne.locator("[data-unread]").innerText()).toContain("1");
  expect(await own.locator("[name=text]").inputValue()).toBe("Vous êtes encore là ?");
  await own.locator("[name=text]").fill("Vous êtes là ?");
  await own.locator("summary").click();
  await sees(jeanne, "Me voici.");
  // The page was put anew around them: they go on by the keyboard where they were.
  expect(await own.locator("summary").evaluate((element) => element === document.activeElement)).toBe(true);

  // Another tab of the same browser shares the connection, and its counter follows.
  const tab = await lina.context().newPage();
  await tab.goto(`${board.url}/espace`);
  await lina.goto(`${board.url}/espace/profil`);
  await say(jeanne, "À demain.");
  for (const page of [tab, lina]) {
    await expect.poll(() => page.locator("[data-unread]").innerText()).toContain("1");
  }
  const locks = await tab.evaluate(() => navigator.locks.query());
  expect(locks.held?.filter(({ name }) => name?.startsWith("live"))).toHaveLength(1);
  expect(locks.pending?.filter(({ name }) => name?.startsWith("live"))).toHaveLength(1);
  // The one that is connected goes; the other takes its place.
  await lina.close();
  await say(jeanne, "Avec vos papiers.");
  await expect.poll(() => tab.locator("[data-unread]").innerText()).toContain("2");

  await tab.goto(conversation);
  await examine(tab);
  await cast.close();
});
