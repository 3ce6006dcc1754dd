import { randomUUID } from "node:crypto";
import { beginConversation } from "@tremplin/database";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openSession } from "./support/application-cast.ts";
import { examine } from "./support/axe.ts";
import { withDatabase } from "./support/board.ts";
import { demoAccompanied, demoSomeone } from "./support/demo-people.ts";
import { field, press } from "./support/forms.ts";
import { linkIn, mailTo } from "./support/mails.ts";
import { desk, steadyPhone, t } from "./support/pages.ts";
import { stepInto } from "./support/step-into.ts";
import { useBoard } from "./support/use-board.ts";

const shared = useBoard();
const mailKind = "conversation.message";

test("somebody is told of a message on the board and by mail, and has the mails stop", {
  timeout: 120_000,
}, async () => {
  const { board } = shared;
  const advisor = await demoSomeone(board, "advisor", 1);
  const young = await demoAccompanied(board, advisor.id, { rank: 3 });
  const id = randomUUID();
  await withDatabase(board, async ({ db }) => {
    const now = new Date();
    const matter = { kind: "accompaniment", subjectId: young.id, candidateId: young.id } as const;
    await db.deleteFrom("conversation").where("subjectId", "=", young.id).execute();
    await db.deleteFrom("mailboxMessage").where("toEmail", "=", young.email).execute();
    const state = { state: "open", blockedBy: null, companyId: null } as const;
    const times = { advisorJoinedAt: now, createdAt: now, lastAt: now };
    await beginConversation(db, { id, ...matter, ...state, ...times, title: young.name });
  });
  const talk = `${board.url}/espace/messages/${id}`;
  const choices = `${board.url}/espace/compte/notifications`;
  const [phone, lina] = await openSession(shared, steadyPhone);
  const [office, anne] = await openSession(shared, desk);
  await stepInto(board, anne, advisor.id);
  await stepInto(board, lina, young.id);
  const say = async (text: string) => {
    await anne.goto(talk);
    await field(anne.locator("form[data-outgoing]"), "conversation.text").fill(text);
    await press(anne, "conversation.send");
    await anne.locator(".message-text", { hasText: text }).waitFor();
  };
  // A reminder of an appointment of hers may come at any moment: it counts, too.
  const unread = () =>
    withDatabase(board, ({ db }) =>
      db
        .selectFrom("notification")
        .select("kind")
        .where("userId", "=", young.id)
        .where("isListed", "=", true)
        .where("readAt", "is", null)
        .execute(),
    );
  const counter = lina.locator("[data-unread-notifications]");
  /** Until the counter tells how many are unread, `messages` of which are of messages. */
  const untilCounted = (messages: number) =>
    expect
      .poll(
        async () => {
          const all = await unread();
          const shown = (await counter.isVisible()) ? Number.parseInt(await counter.innerText(), 10) : 0;
          const { length } = all.filter(({ kind }) => kind === "message");
          return { isTold: shown === all.length, messages: length };
        },
        { timeout: 15_000 },
      )
      .toEqual({ isTold: true, messages });
  const mails = () =>
    withDatabase(board, ({ db }) =>
      db
        .selectFrom("mailboxMessage")
        .select("id")
        .where("kind", "=", mailKind)
        .where("toEmail", "=", young.email)
        .execute(),
    );

  // The counter moves while the page is open; the list says who wrote, and leads there.
  await lina.goto(`${board.url}/espace`);
  await say("Bonjour, on se voit mardi ?");
  await untilCounted(1);
  await lina.goto(`${board.url}/espace/notifications`);
  await examine(lina);
  await lina.getByRole("link", { name: t("mail.conversation.subject", { author: advisor.name }) }).click();
  await lina.waitForURL(talk);
  await untilCounted(0);
  const stop = linkIn(await mailTo(board, mailKind, young.email), "/lien/notifications/");

  // Without mails of this kind the next message stands on the board alone.
  await lina.goto(choices);
  await examine(lina);
  await messageMail(lina).uncheck();
  await press(lina, "notification.save");
  await lina.getByText(t("done.notification-choices")).waitFor();
  await say("Réponds-moi quand tu peux.");
  await untilCounted(1);
  expect(await mails()).toHaveLength(1);

  // The link of a mail changes nothing before its button is pressed, without signing in; a mail program needs no page.
  await lina.goto(choices);
  await messageMail(lina).check();
  await press(lina, "notification.save");
  await lina.getByText(t("done.notification-choices")).waitFor();
  await office.clearCookies();
  await anne.goto(stop);
  await anne.goto(stop);
  await lina.goto(choices);
  expect(await messageMail(lina).isChecked()).toBe(true);
  await press(anne, "notification.linkStop");
  await anne.getByText(t("notification.linkStopped")).waitFor();
  await lina.goto(choices);
  expect(await messageMail(lina).isChecked()).toBe(false);
  const body = new URLSearchParams({ "List-Unsubscribe": "One-Click" });
  for (const address of [stop, `${board.url}/lien/notifications/inconnu`]) {
    expect((await fetch(address, { method: "POST", body })).status).toBe(204);
  }
  await anne.goto(`${board.url}/lien/notifications/inconnu`);
  await anne.getByText(t("notification.linkSpent")).waitFor();
  await Promise.all([phone.close(), office.close()]);
});

/** The box of mails about messages, by the names of its line and its column. */
function messageMail(page: Page) {
  const name = `${t("notification.kind.message")} ${t("notification.channel.mail")}`;
  return page.getByRole("checkbox", { name, exact: true });
}
