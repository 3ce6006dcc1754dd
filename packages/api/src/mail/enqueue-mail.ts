import { type DatabaseHandle, enqueue } from "@tremplin/database";
import type { StopTarget } from "../notification/stop-links.ts";
import type { MailKind, MailValuesOf } from "./templates/index.ts";

/** The queue of the outbox that holds mails to send. */
export const mailQueue = "mail";

export interface Recipient {
  readonly email: string;
  readonly name?: string | null;
}

export interface MailOrder<Kind extends MailKind> {
  readonly kind: Kind;
  readonly to: Recipient;
  /** Travels as JSON. */
  readonly values: MailValuesOf<Kind>;
  /** A mail of a key that was ever ordered is not sent again. */
  readonly dedupeKey?: string;
  readonly runAt?: Date;
  /** Says so in its subject: an administrator tries the mail out. */
  readonly isTest?: boolean;
  /** Where an answer goes, instead of the board's contact. */
  readonly replyTo?: string;
  /** Header lines of its own. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What its reader may stop without signing in; nothing for what one cannot do without. */
  readonly stop?: StopTarget;
  /** BCP 47; the board's unless given. */
  readonly language?: string;
}

/** What waits in the outbox for a mail. */
export interface OrderedMail {
  readonly kind: MailKind;
  readonly to: { readonly email: string; readonly name: string | null };
  readonly values: Readonly<Record<string, unknown>>;
  /** Origin of the board's public addresses, for the links. */
  readonly baseUrl: string;
  readonly isTest?: boolean;
  readonly replyTo?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly stop?: StopTarget;
  readonly language?: string;
}

/** The order of a mail as the outbox gives it back: JSON, and what `enqueueMail` put there is all its queue has. */
export function orderedMail(payload: object): OrderedMail {
  return payload as OrderedMail;
}

/**
 * Orders a mail within the transaction of what it tells: the worker writes and sends it once that is
 * saved.
 */
export function enqueueMail<Kind extends MailKind>(
  handle: DatabaseHandle,
  baseUrl: string,
  order: MailOrder<Kind>,
  now: Date,
): Promise<void> {
  const { kind, to, values, dedupeKey, runAt, isTest = false, replyTo, headers, stop, language } = order;
  const payload: OrderedMail = {
    kind,
    to: { email: to.email, name: to.name ?? null },
    values: values as OrderedMail["values"],
    baseUrl,
    ...(isTest ? { isTest } : {}),
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(headers === undefined ? {} : { headers }),
    ...(stop === undefined ? {} : { stop }),
    ...(language === undefined ? {} : { language }),
  };
  return enqueue(
    handle,
    [
      {
        queue: mailQueue,
        payload: { ...payload },
        ...(dedupeKey === undefined ? {} : { dedupeKey: `mail ${dedupeKey}` }),
        ...(runAt === undefined ? {} : { runAt }),
      },
    ],
    now,
  );
}
