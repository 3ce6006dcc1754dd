import { randomUUID } from "node:crypto";
import { beginApplication } from "@tremplin/database";
import { applicationExample, eachDialect } from "@tremplin/database/testing";
import { expect, test } from "vitest";
import { boardNow } from "../testing/board.ts";
import { anne, baker, bakery, jeanne, lina } from "../testing/three-sides.ts";
import { notify } from "./notify.ts";
import { TellingBoard } from "./testing.ts";

eachDialect((_engine, open) => {
  const told = new TellingBoard(open);

  test("one call tells on the board, by mail with what stops it, and open pages", async () => {
    await told.tell({ about: "jeanne" });
    const { notifications, unread } = await told.lina.list();
    expect(unread).toBe(1);
    expect(notifications).toMatchObject([
      { kind: "message", page: "/espace/messages/k", at: boardNow, isRead: false },
    ]);
    expect(notifications[0]?.title).toContain("Jeanne");
    const [mail, ...others] = await told.queued("mail");
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      kind: "conversation.message",
      to: { email: lina.email },
      stop: { userId: "lina", kind: "message" },
    });
    expect(await told.queued("live")).toMatchObject([{ kind: "notification", userIds: ["lina"] }]);
    expect(await told.queued("push")).toEqual([]);
  });

  test("fifty at once with one key tell once", async () => {
    await Promise.all(Array.from({ length: 50 }, () => told.tell({ dedupeKey: "same" })));
    expect((await told.lina.list()).notifications).toHaveLength(1);
    expect(await told.queued("mail")).toHaveLength(1);
  });

  test("what one switched off does not come by mail, and stands on the board", async () => {
    await told.choose({ on: ["message in-app"], channels: ["in-app", "mail"] });
    await told.tell();
    expect(await told.queued("mail")).toEqual([]);
    expect((await told.lina.list()).unread).toBe(1);
    await told.choose({ on: [], channels: ["in-app"] });
    await told.tell();
    expect((await told.lina.list()).unread).toBe(1);
  });

  test("a decision comes by mail whatever one chose, without what stops it", async () => {
    await told.board.as(jeanne).notification.saveChoices({
      on: [],
      channels: ["in-app", "mail"],
      digestHour: 18,
      quietFrom: 0,
      quietTo: 23,
      isMailQuiet: true,
      language: "fr",
    });
    const values = { company: "Le Fournil", reason: "Inconnue." };
    await notify(told.context.database, told.context, {
      kind: "company.claim-refused",
      to: jeanne,
      values,
    });
    const [mail] = await told.queued("mail");
    expect(mail?.kind).toBe("company.claim-refused");
    expect(mail?.stop).toBeUndefined();
    expect(mail?.runAt).toEqual(boardNow);
  });

  test("who has no account gets the mail alone", async () => {
    const to = { userId: null, email: "contact@exemple.fr" };
    await notify(told.context.database, told.context, {
      kind: "application.gone",
      to,
      values: { title: "Boulanger", isHiredElsewhere: true },
    });
    expect(await told.queued("mail")).toHaveLength(1);
    const { db } = told.context.database;
    expect(await db.selectFrom("notification").selectAll().execute()).toEqual([]);
  });

  test("links that let their bearer in are in the mail alone; the list leads to one's own page", async () => {
    await notify(told.context.database, told.context, {
      kind: "application.follow-up",
      to: lina,
      values: { title: "Boulanger", days: 7, path: "/lien/nouvelles/secret" },
    });
    const { db } = told.context.database;
    const [row] = await db.selectFrom("notification").select("values").execute();
    expect(JSON.stringify(row)).not.toContain("secret");
    expect((await told.lina.list()).notifications[0]?.page).toBe("/espace/candidatures");
    expect(JSON.stringify(await told.queued("mail"))).toContain("secret");
  });

  test("what may be taken back shows when it can't be any more, and goes with what is undone", async () => {
    const sent = { id: "a", candidateId: "lina", offerId: baker.id, companyId: bakery.id };
    await beginApplication(told.db, applicationExample(sent));
    await told.board.as(jeanne).application.decide({ ids: ["a"], step: "shortlist" });
    expect((await told.lina.list()).unread).toBe(0);
    told.wait(1);
    expect((await told.lina.list()).notifications.map(({ kind }) => kind)).toEqual(["application-news"]);
    told.now = boardNow;
    await told.board.as(jeanne).application.decide({ ids: ["a"], step: "undo" });
    told.wait(1);
    expect((await told.lina.list()).notifications).toEqual([]);
  });

  test("reading a conversation reads its notification; one may say so of each, and of all, but of nobody else's", async () => {
    await told.board.as(anne).conversation.start({ kind: "accompaniment", subjectId: "lina" });
    const [talk] = await told.board.as(lina).conversation.list();
    const id = talk?.id ?? "";
    await told.board.as(anne).conversation.send({ id, messageId: randomUUID(), text: "Bonjour" });
    await told.tell();
    expect(await told.lina.unread()).toBe(2);
    await told.board.as(lina).conversation.markRead({ id, upTo: told.now });
    expect(await told.lina.unread()).toBe(1);
    const other = (await told.lina.list()).notifications.find(({ isRead }) => !isRead);
    await told.board.as(jeanne).notification.markRead({ id: other?.id ?? "" });
    await told.board.as(jeanne).notification.markRead({ id: null });
    expect(await told.lina.unread()).toBe(1);
    await told.lina.markRead({ id: other?.id ?? "" });
    await told.tell({ values: { author: "Anne", title: "", page: "/espace/messages/x" } });
    expect(await told.lina.unread()).toBe(1);
    await told.lina.markRead({ id: null });
    expect(await told.lina.unread()).toBe(0);
  });

  test("it goes with the account of whom it tells, and is in one's own data", async () => {
    await told.tell({ about: "jeanne" });
    await told.tell();
    const data = await told.board.as(lina).account.exportData();
    expect(data.notifications.told).toHaveLength(2);
    await told.db.deleteFrom("user").where("id", "=", "jeanne").execute();
    expect((await told.lina.list()).notifications).toHaveLength(1);
  });
});
