import { type Delivery, decide, rulesOf } from "@tremplin/core/notification";
import {
  addDeliveries,
  addNotification,
  choicesOf,
  type DatabaseHandle,
  enqueue,
  isAccountOpen,
  mobilePhoneOf,
  type NewDelivery,
  pushSubscriptionsOf,
} from "@tremplin/database";
import { hasFeature, isThere } from "@tremplin/instance/features";
import type { Context } from "../context.ts";
import { tellLive } from "../live/tell-live.ts";
import { enqueueMail, type MailOrder } from "../mail/enqueue-mail.ts";
import { type NotifiedMail, notificationOf } from "./notification-of.ts";

/** The queues of the outbox that hold what goes to devices, and text messages. */
export const pushQueue = "push";
export const smsQueue = "sms";

/** Who is told: without account they get the mail alone. */
export interface Told {
  readonly userId: string | null;
  readonly name?: string | null;
  readonly email: string;
}

export interface NotificationOrder<Kind extends NotifiedMail>
  extends Pick<MailOrder<Kind>, "kind" | "values" | "dedupeKey" | "runAt" | "replyTo" | "headers" | "stop"> {
  readonly to: Told | (Omit<Told, "userId"> & { readonly id: string });
  /** Of whom it tells, by account: it goes when they go. */
  readonly about?: string | null;
  /** Path that it leads to, where it is not that of the mail's button. */
  readonly page?: string;
  /** What it tells is near: an appointment within hours. */
  readonly isNear?: boolean;
}

/** What goes to a device, or by text message, as the outbox holds it. */
export interface OrderedPush {
  readonly notificationId: string;
  readonly subscriptionId: string;
}

/**
 * Tells somebody of something, within the transaction of what it tells: in their list, and by the channels that the
 * catalogue, the board and their own choices give (`decide`). What has a key is told once. Of a feature that the
 * board has not, nobody is told.
 */
export async function notify<Kind extends NotifiedMail>(
  handle: DatabaseHandle,
  { instance, now: clock, baseUrl }: Pick<Context, "instance" | "now" | "baseUrl">,
  order: NotificationOrder<Kind>,
): Promise<void> {
  if (!isThere(instance.config, "mails", order.kind)) return;
  const { to, about = null, page = null, isNear = false, ...mail } = order;
  const { kind: event, values, dedupeKey, runAt } = mail;
  const now = clock();
  const userId = "id" in to ? to.id : to.userId;
  const recipient = { email: to.email, name: to.name ?? null };
  // The mail's values are those of its kind: which one it is, types can't follow from here.
  const send = (more: {
    readonly runAt?: Date;
    readonly stop?: MailOrder<Kind>["stop"];
    readonly language?: string;
  }) => enqueueMail(handle, baseUrl, { ...mail, ...more, to: recipient } as unknown as MailOrder<Kind>, now);
  if (userId === null) return send({});
  const { db } = handle;
  // A closed account is told nothing.
  if (!(await isAccountOpen(db, userId))) return;
  const kind = notificationOf[event];
  const choices = await choicesOf(db, userId);
  const devices = await pushSubscriptionsOf(db, userId);
  const phone = await mobilePhoneOf(db, userId);
  const at = runAt !== undefined && runAt > now ? runAt : now;
  const { timeZone, notifications } = instance.config;
  const reach = {
    mail: true,
    push: devices.length > 0 && hasFeature(instance.config, "push"),
    sms: notifications.sms !== null && phone?.verifiedAt != null,
  };
  const found = decide({ kind, isNear, at }, choices, reach, timeZone);
  const isListed = found.some(({ channel }) => channel === "in-app");
  const row = { userId, kind, event, values: withoutLinks(values), page, aboutId: about, isListed, at };
  const notificationId = await addNotification(db, { ...row, dedupeKey: dedupeKey ?? null });
  if (notificationId === null) return;
  await addDeliveries(
    db,
    found.flatMap((delivery) => deliveriesOf(notificationId, delivery, devices, now)),
  );
  for (const { channel, when, at: due } of found) {
    if (channel === "mail" && when !== "digest") {
      await send({
        ...(due > now ? { runAt: due } : {}),
        ...(rulesOf(kind).isEssential ? {} : { stop: order.stop ?? { userId, kind } }),
        ...(choices.language === null ? {} : { language: choices.language }),
      });
    }
    if (channel === "push") {
      const told = devices.map(({ id: subscriptionId }) => ({ kind: event, notificationId, subscriptionId }));
      await enqueue(
        handle,
        told.map((payload) => ({ queue: pushQueue, payload, runAt: due })),
        now,
      );
    }
    if (channel === "sms") {
      await enqueue(handle, [{ queue: smsQueue, payload: { kind: event, notificationId }, runAt: due }], now);
    }
  }
  if (isListed) {
    await tellLive(handle, { kind: "notification", subject: notificationId, userIds: [userId] }, now, at);
  }
}

/** The marks of a delivery: what is in the outbox of mails with this transaction is sent, the rest is taken when it goes. */
function deliveriesOf(
  notificationId: string,
  { channel, when, at: dueAt }: Delivery,
  devices: readonly { readonly id: string }[],
  now: Date,
): NewDelivery[] {
  const isSent = channel === "in-app" || (channel === "mail" && when !== "digest");
  const targets = channel === "push" ? devices.map(({ id }) => id) : [""];
  return targets.map((target) => ({ notificationId, channel, target, dueAt, sentAt: isSent ? now : null }));
}

/** Paths of links that let their bearer in are for the mail alone. */
const secretPath = /^\/(?:lien|invitation)\//;

function withoutLinks(values: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" && secretPath.test(value) ? "" : value,
    ]),
  );
}
