import type { Channel, NotificationKind } from "@tremplin/core/notification";
import type { Instant, MaybeInstant } from "./instant.ts";

/** Something that somebody is told. Words are made when it is shown, from its event and values. */
export interface NotificationTable {
  id: string;
  userId: string;
  kind: NotificationKind;
  /** The mail that would tell it. */
  event: string;
  /** What that mail is written from, without the links that let their bearer in. */
  values: Readonly<Record<string, unknown>>;
  /** Path of the page that it leads to; null: where its mail leads. */
  page: string | null;
  /** Of whom it tells: it goes with them. */
  aboutId: string | null;
  dedupeKey: string | null;
  /** Whether it stands in the list on the board. */
  isListed: boolean;
  /** From when on it may be seen. */
  at: Instant;
  readAt: MaybeInstant;
}

/** One way by which a notification goes out. Whoever sets `sentAt` sends it. */
export interface NotificationDeliveryTable {
  notificationId: string;
  channel: Channel;
  /** The device, for a channel that reaches several; empty otherwise. */
  target: string;
  dueAt: Instant;
  sentAt: MaybeInstant;
}

export interface NotificationChoiceTable {
  userId: string;
  kind: string;
  channel: string;
  isOn: boolean;
}

export interface NotificationSettingsTable {
  userId: string;
  /** 0 to 23 on the board's clocks; null: no mail of the day. */
  digestHour: number | null;
  quietFrom: number;
  quietTo: number;
  isMailQuiet: boolean;
  /** BCP 47. */
  language: string;
  updatedAt: Instant;
}

/** A browser that lets itself be told (RFC 8030). */
export interface PushSubscriptionTable {
  id: string;
  userId: string;
  endpoint: string;
  /** Keys of RFC 8291, base64url. */
  p256dh: string;
  auth: string;
  /** What the browser calls itself. */
  device: string | null;
  /** In which it let itself be told; null once that one has ended, or when it is not known. */
  sessionId: string | null;
  createdAt: Instant;
}

/** The mobile number of somebody, E.164, and the code that proves it. */
export interface MobilePhoneTable {
  userId: string;
  number: string;
  codeDigest: string | null;
  codeEndsAt: MaybeInstant;
  codeAttempts: number;
  verifiedAt: MaybeInstant;
}
