import { randomUUID } from "node:crypto";
import { beginApplication, saveMobilePhone, savePushSubscription } from "@tremplin/database";
import { applicationExample, eachDialect } from "@tremplin/database/testing";
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { OrderedMail } from "../mail/enqueue-mail.ts";
import { mailTemplates } from "../mail/templates/index.ts";
import { createCaller } from "../router.ts";
import { boardNow, type TestBoard } from "../testing/board.ts";
import { anne, baker, bakery, boardAt, bringThreeSides, jeanne, lina } from "../testing/three-sides.ts";
import { deliverPush, deliverSms, NotSent, type PushNote } from "./deliver.ts";
import { runDigestRound } from "./digest-round.ts";
import { type NotificationOrder, notify } from "./notify.ts";

const hour = 3_600_000;
const appointment = {
  ...mailTemplates["appointment.reminder"].example,
  startsAt: new Date(boardNow.getTime() + 20 * hour).toISOString(),
};

eachDialect((_engine, open) => {
  let board: TestBoard;
  let now: Date;

  beforeAll(async () => {
    const made = await boardAt(() => now, await open(), { companies: [bakery], offers: [baker] });
    const { instance } = made.context;
    const sms = { provider: "brevo", sender: "Board", perDay: 2 } as const;
    const context = {
      ...made.context,
      instance: { ...instance, config: { ...instance.config, notifications: { sms } } },
    };
    board = { context, api: createCaller(context), as: (actor) => createCaller({ ...context, actor }) };
  });

  beforeEach(async () => {
    now = boardNow;
    await bringThreeSides(board.context, now);
  });

  const tell = (order: Partial<NotificationOrder<"conversation.message">> = {}) =>
    notify(board.context.database, board.context, {
      kind: "conversation.message",
      to: lina,
      values: { author: "Jeanne", title: "Boulanger", page: "/espace/messages/k" },
      page: "/espace/messages/k",
      ...order,
    });
  const remind = (key = "r") =>
    notify(board.context.database, board.context, {
      kind: "appointment.reminder",
      to: lina,
      values: { ...appointment, when: "day" },
      dedupeKey: key,
      about: "anne",
    });
  const queued = async (queue: string) => {
    const { db } = board.context.database;
    const rows = await db
      .selectFrom("outbox")
      .selectAll()
      .where("queue", "=", queue)
      .orderBy("createdAt")
      .orderBy("id")
      .execute();
    return rows.map(
      ({ payload, runAt }) => ({ ...payload, runAt }) as unknown as OrderedMail & { runAt: Date },
    );
  };
  const choose = (
    more: Partial<Parameters<ReturnType<TestBoard["as"]>["notification"]["saveChoices"]>[0]> = {},
  ) =>
    board.as(lina).notification.saveChoices({
      on: [],
      channels: [],
      digestHour: null,
      quietFrom: 21,
      quietTo: 7,
      isMailQuiet: false,
      language: "fr",
      ...more,
    });
  const listed = () => board.as(lina).notification.list();

  async function hasPhone(): Promise<void> {
    const { database } = board.context;
    const row = { userId: "lina", number: "+33612345678", codeDigest: null, codeEndsAt: null };
    await saveMobilePhone(database.db, row);
    await database.db.updateTable("mobilePhone").set({ verifiedAt: now }).execute();
    await choose({ on: ["appointment-reminder sms", "appointment-reminder in-app"], channels: ["sms"] });
  }

  test("one call tells on the board, by mail with what stops it, and open pages", async () => {
    await tell({ about: "jeanne" });
    const { notifications, unread } = await listed();
    expect(unread).toBe(1);
    expect(notifications).toMatchObject([
      { kind: "message", page: "/espace/messages/k", at: boardNow, isRead: false },
    ]);
    expect(notifications[0]?.title).toContain("Jeanne");
    const [mail, ...others] = await queued("mail");
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      kind: "conversation.message",
      to: { email: lina.email },
      stop: { userId: "lina", kind: "message" },
    });
    expect(await queued("live")).toMatchObject([{ kind: "notification", userIds: ["lina"] }]);
    expect(await queued("push")).toEqual([]);
  });

  test("fifty at once with one key tell once", async () => {
    await Promise.all(Array.from({ length: 50 }, () => tell({ dedupeKey: "same" })));
    expect((await listed()).notifications).toHaveLength(1);
    expect(await queued("mail")).toHaveLength(1);
  });

  test("what one switched off does not come by mail, and stands on the board", async () => {
    await choose({ on: ["message in-app"], channels: ["in-app", "mail"] });
    await tell();
    expect(await queued("mail")).toEqual([]);
    expect((await listed()).unread).toBe(1);
    await choose({ on: [], channels: ["in-app"] });
    await tell();
    expect((await listed()).unread).toBe(1);
  });

  test("a decision comes by mail whatever one chose, without what stops it", async () => {
    await board.as(jeanne).notification.saveChoices({
      on: [],
      channels: ["in-app", "mail"],
      digestHour: 18,
      quietFrom: 0,
      quietTo: 23,
      isMailQuiet: true,
      language: "fr",
    });
    const values = { company: "Le Fournil", reason: "Inconnue." };
    await notify(board.context.database, board.context, {
      kind: "company.claim-refused",
      to: jeanne,
      values,
    });
    const [mail] = await queued("mail");
    expect(mail?.kind).toBe("company.claim-refused");
    expect(mail?.stop).toBeUndefined();
    expect(mail?.runAt).toEqual(boardNow);
  });

  test("who has no account gets the mail alone", async () => {
    const to = { userId: null, email: "contact@exemple.fr" };
    await notify(board.context.database, board.context, {
      kind: "application.gone",
      to,
      values: { title: "Boulanger", isHiredElsewhere: true },
    });
    expect(await queued("mail")).toHaveLength(1);
    const { db } = board.context.database;
    expect(await db.selectFrom("notification").selectAll().execute()).toEqual([]);
  });

  test("links that let their bearer in are in the mail alone; the list leads to one's own page", async () => {
    await notify(board.context.database, board.context, {
      kind: "application.follow-up",
      to: lina,
      values: { title: "Boulanger", days: 7, path: "/lien/nouvelles/secret" },
    });
    const { db } = board.context.database;
    const [row] = await db.selectFrom("notification").select("values").execute();
    expect(JSON.stringify(row)).not.toContain("secret");
    expect((await listed()).notifications[0]?.page).toBe("/espace/candidatures");
    expect(JSON.stringify(await queued("mail"))).toContain("secret");
  });

  test("what may be taken back shows when it can't be any more, and goes with what is undone", async () => {
    const sent = { id: "a", candidateId: "lina", offerId: baker.id, companyId: bakery.id };
    await beginApplication(board.context.database.db, applicationExample(sent));
    await board.as(jeanne).application.decide({ ids: ["a"], step: "shortlist" });
    expect((await listed()).unread).toBe(0);
    now = new Date(boardNow.getTime() + hour);
    expect((await listed()).notifications.map(({ kind }) => kind)).toEqual(["application-news"]);
    now = boardNow;
    await board.as(jeanne).application.decide({ ids: ["a"], step: "undo" });
    now = new Date(boardNow.getTime() + hour);
    expect((await listed()).notifications).toEqual([]);
  });

  test("reading a conversation reads its notification; one may say so of each, and of all, but of nobody else's", async () => {
    await board.as(anne).conversation.start({ kind: "accompaniment", subjectId: "lina" });
    const [talk] = await board.as(lina).conversation.list();
    const id = talk?.id ?? "";
    await board.as(anne).conversation.send({ id, messageId: randomUUID(), text: "Bonjour" });
    await tell();
    expect(await board.as(lina).notification.unread()).toBe(2);
    await board.as(lina).conversation.markRead({ id, upTo: now });
    expect(await board.as(lina).notification.unread()).toBe(1);
    const other = (await listed()).notifications.find(({ isRead }) => !isRead);
    await board.as(jeanne).notification.markRead({ id: other?.id ?? "" });
    await board.as(jeanne).notification.markRead({ id: null });
    expect(await board.as(lina).notification.unread()).toBe(1);
    await board.as(lina).notification.markRead({ id: other?.id ?? "" });
    await tell({ values: { author: "Anne", title: "", page: "/espace/messages/x" } });
    expect(await board.as(lina).notification.unread()).toBe(1);
    await board.as(lina).notification.markRead({ id: null });
    expect(await board.as(lina).notification.unread()).toBe(0);
  });

  test("it goes with the account of whom it tells, and is in one's own data", async () => {
    await tell({ about: "jeanne" });
    await tell();
    const data = await board.as(lina).account.exportData();
    expect(data.notifications.told).toHaveLength(2);
    await board.context.database.db.deleteFrom("user").where("id", "=", "jeanne").execute();
    expect((await listed()).notifications).toHaveLength(1);
  });

  test("the mail of the day holds all that waited and was not read, once, at its hour, and is never empty", async () => {
    await choose({ digestHour: 18 });
    await tell();
    const page = "/espace/messages/x";
    await tell({ values: { author: "Anne", title: "Suivi", page }, page });
    await remind();
    // The appointment does not wait.
    expect((await queued("mail")).map(({ kind }) => kind)).toEqual(["appointment.reminder"]);
    await runDigestRound(board.context);
    expect(await queued("mail")).toHaveLength(1);
    now = new Date("2026-11-23T17:00:00Z");
    await Promise.all(Array.from({ length: 20 }, () => runDigestRound(board.context)));
    const digests = (await queued("mail")).filter(({ kind }) => kind === "notification.digest");
    expect(digests).toHaveLength(1);
    expect(digests[0]).toMatchObject({
      stop: { userId: "lina", kind: "digest" },
      values: { more: 0 },
    });
    const lines = (digests[0]?.values.lines ?? []) as { page: string }[];
    expect(lines.map(({ page }) => page).toSorted()).toEqual(["/espace/messages/k", "/espace/messages/x"]);
    now = new Date("2026-11-24T09:00:00Z");
    await tell();
    await board.as(lina).notification.markRead({ id: null });
    now = new Date("2026-11-24T17:00:00Z");
    await runDigestRound(board.context);
    expect((await queued("mail")).filter(({ kind }) => kind === "notification.digest")).toHaveLength(1);
  });

  test("what was switched off while it waited is not in the mail of the day", async () => {
    await choose({ digestHour: 18 });
    await tell();
    await choose({ digestHour: 18, on: ["digest mail"], channels: ["mail"] });
    now = new Date("2026-11-23T17:00:00Z");
    await runDigestRound(board.context);
    expect(await queued("mail")).toEqual([]);
  });

  test("fifty workers send one text message, without name or subject", async () => {
    await hasPhone();
    await remind();
    const [order] = (await queued("sms")) as unknown as { notificationId: string }[];
    if (!order) throw new Error("no text message");
    const sent: { to: string; text: string }[] = [];
    const sender = { send: async (message: { to: string; text: string }) => void sent.push(message) };
    await Promise.all(Array.from({ length: 50 }, () => deliverSms(board.context, sender, order)));
    expect(sent).toHaveLength(1);
    expect(sent[0]?.to).toBe("+33612345678");
    expect(sent[0]?.text).toContain("rendez-vous mar. 24 nov. à 09:00");
    expect(sent[0]?.text).toContain("Stop SMS : emploi.exemple.fr/lien/sms");
    expect(sent[0]?.text).not.toContain("Anne");
    expect(sent[0]?.text.length).toBeLessThanOrEqual(160);
  });

  test("a text message that failed goes later, one that may have gone does not; late ones and too many stay away", async () => {
    await hasPhone();
    for (const key of ["a", "b", "c", "d"]) await remind(key);
    const orders = (await queued("sms")) as unknown as { notificationId: string }[];
    const sent: string[] = [];
    let failure: Error | null = new NotSent("503");
    const sender = {
      async send({ to }: { to: string }) {
        if (failure) throw failure;
        sent.push(to);
      },
    };
    const deliver = (rank: number) =>
      deliverSms(board.context, sender, orders[rank] ?? { notificationId: "" });
    await expect(deliver(0)).rejects.toThrow("503");
    failure = new Error("timeout");
    await expect(deliver(1)).rejects.toThrow("timeout");
    failure = null;
    await deliver(1);
    expect(sent).toHaveLength(0);
    await deliver(0);
    expect(sent).toHaveLength(1);
    // Two within a day on this board.
    await deliver(2);
    expect(sent).toHaveLength(1);
    now = new Date(boardNow.getTime() + 26 * hour);
    await deliver(3);
    expect(sent).toHaveLength(1);
  });

  test("a browser is told without a name, once; one that is gone is forgotten", async () => {
    const { database } = board.context;
    const device = { userId: "lina", p256dh: "p", auth: "a", device: "Firefox", createdAt: now };
    for (const id of ["d1", "d2"]) {
      await savePushSubscription(database.db, { ...device, id, endpoint: `https://push/${id}` });
    }
    await tell();
    const orders = (await queued("push")) as unknown as { notificationId: string; subscriptionId: string }[];
    expect(orders).toHaveLength(2);
    const notes: PushNote[] = [];
    const sender = {
      async send({ endpoint }: { endpoint: string }, note: PushNote): Promise<"sent" | "gone"> {
        notes.push(note);
        return endpoint.endsWith("d2") ? "gone" : "sent";
      },
    };
    const twice = [...orders, ...orders];
    await Promise.all(twice.map((order) => deliverPush(board.context, sender, order)));
    expect(notes).toHaveLength(2);
    expect(notes[0]).toMatchObject({ body: "Vous avez un nouveau message", path: "/espace/messages/k" });
    expect(JSON.stringify(notes)).not.toContain("Jeanne");
    const left = await database.db.selectFrom("pushSubscription").select("id").execute();
    expect(left).toEqual([{ id: "d1" }]);
  });

  test("at night a browser waits, and what was read meanwhile does not ring", async () => {
    const { database } = board.context;
    const device = { userId: "lina", p256dh: "p", auth: "a", device: null, createdAt: now };
    await savePushSubscription(database.db, { ...device, id: "d", endpoint: "https://push/d" });
    now = new Date("2026-11-23T22:30:00Z");
    await tell();
    const [order] = (await queued("push")) as unknown as {
      notificationId: string;
      subscriptionId: string;
      runAt: Date;
    }[];
    expect(order?.runAt).toEqual(new Date("2026-11-24T06:00:00Z"));
    await board.as(lina).notification.markRead({ id: null });
    const sender = { send: () => Promise.reject(new Error("rang")) };
    await deliverPush(board.context, sender, order ?? { notificationId: "", subscriptionId: "" });
  });
});
