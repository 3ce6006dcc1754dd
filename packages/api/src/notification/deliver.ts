import { isWanted } from "@tremplin/core/notification";
import {
  choicesOf,
  countSmsSince,
  dropDelivery,
  giveDeliveryBack,
  isAccountOpen,
  mobilePhoneOf,
  notificationById,
  type PushSubscriptionRow,
  pushSubscriptionById,
  removePushSubscription,
  takeDelivery,
} from "@tremplin/database";
import type { Context } from "../context.ts";
import { lineOf } from "./line.ts";
import type { OrderedPush } from "./notify.ts";
import { codeSms, smsOf } from "./sms.ts";

type Working = Pick<Context, "database" | "instance" | "tIn" | "now"> & {
  /** Origin of the links of what no request asked for; null sends none. */
  readonly baseUrl: string | null;
};

/** Sends text messages. Throws `NotSent` when none went out, anything else when nobody knows. */
export interface SmsSender {
  /** `to` is an E.164 number. */
  send(message: { readonly to: string; readonly text: string }): Promise<void>;
}

/** What a browser is told: shown as it stands, on a screen that others may see. */
export interface PushNote {
  readonly title: string;
  readonly body: string;
  readonly path: string;
  /** Of the same, the last one alone is shown. */
  readonly tag: string;
}

/** Tells browsers. `gone`: the subscription is at its end. Throws `NotSent` as `SmsSender` does. */
export interface PushSender {
  send(
    subscription: Pick<PushSubscriptionRow, "endpoint" | "p256dh" | "auth">,
    note: PushNote,
  ): Promise<"sent" | "gone">;
}

/** It is known that nothing went out: it may be tried again. */
export class NotSent extends Error {}

const hourMs = 3_600_000;
/** What is so late is of no use any more. */
const lateMs = { sms: 3 * hourMs, push: 24 * hourMs };

/** A text message as the outbox holds it: a notification, or the code that proves a number. */
export type OrderedSms =
  | { readonly notificationId: string }
  | {
      readonly number: string;
      readonly code: string;
      readonly until: string;
      /** The language of who asked; an order of before it was kept has none. */
      readonly language?: string | null;
    };

/** A code that serves no more is not sent. */
async function sendCode(
  ctx: Working,
  sender: SmsSender,
  { number, code, until, language = null }: Extract<OrderedSms, { code: string }>,
): Promise<void> {
  if (new Date(until) > ctx.now()) {
    await sender.send({ to: number, text: codeSms(code, { ...ctx, t: ctx.tIn(language) }) });
  }
}

/** Sends a text message that waited in the outbox, once, however many workers there are. */
export async function deliverSms(ctx: Working, sender: SmsSender, order: OrderedSms): Promise<void> {
  if ("code" in order) return sendCode(ctx, sender, order);
  const { db } = ctx.database;
  const { sms } = ctx.instance.config.notifications;
  const row = await notificationById(db, order.notificationId);
  if (!row || !sms || ctx.baseUrl === null || !(await isAccountOpen(db, row.userId))) return;
  const [choices, phone] = await Promise.all([choicesOf(db, row.userId), mobilePhoneOf(db, row.userId)]);
  const text = smsOf(row, { ...ctx, t: ctx.tIn(choices.language), baseUrl: ctx.baseUrl });
  if (!phone?.verifiedAt || text === null || !isWanted(choices, row.kind, "sms")) return;
  const key = { notificationId: row.id, channel: "sms", target: "" } as const;
  await sendOnce(ctx, key, async () => {
    // Its own mark is among them.
    const since = new Date(ctx.now().getTime() - 24 * hourMs);
    if ((await countSmsSince(db, row.userId, since)) > sms.perDay) return dropDelivery(db, key);
    await sender.send({ to: phone.number, text });
  });
}

/** Tells a browser what waited in the outbox, once, unless it was read on the board meanwhile. */
export async function deliverPush(
  ctx: Working,
  sender: PushSender,
  { notificationId, subscriptionId }: OrderedPush,
): Promise<void> {
  const { db } = ctx.database;
  const [row, subscription] = await Promise.all([
    notificationById(db, notificationId),
    pushSubscriptionById(db, subscriptionId),
  ]);
  // A browser is that of whoever let it be told last.
  if (!row || row.readAt !== null || subscription?.userId !== row.userId) return;
  if (!(await isAccountOpen(db, row.userId))) return;
  const choices = await choicesOf(db, row.userId);
  const t = ctx.tIn(choices.language);
  const line = lineOf(row, { ...ctx, t, baseUrl: ctx.baseUrl ?? "https://board.invalid" });
  if (!line || !isWanted(choices, row.kind, "push")) return;
  const note = {
    title: ctx.instance.config.shortName ?? ctx.instance.config.name,
    body: t(`notification.push.${row.kind}`),
    path: line.page,
    tag: row.kind,
  };
  await sendOnce(ctx, { notificationId, channel: "push", target: subscriptionId }, async () => {
    if ((await sender.send(subscription, note)) === "gone") await removePushSubscription(db, subscriptionId);
  });
}

/** The mark is set before anything goes out: who dies in between has sent it once or not at all, never twice. */
async function sendOnce(
  { database: { db }, now }: Working,
  key: { readonly notificationId: string; readonly channel: "sms" | "push"; readonly target: string },
  send: () => Promise<void>,
): Promise<void> {
  const oldest = new Date(now().getTime() - lateMs[key.channel]);
  if (!(await takeDelivery(db, key, { now: now(), oldest }))) return;
  try {
    await send();
  } catch (error) {
    if (error instanceof NotSent) await giveDeliveryBack(db, key);
    throw error;
  }
}
