import { refuse } from "@tremplin/core/shared";
import { countAttempt, type DatabaseHandle, type RateLimit } from "@tremplin/database";
import type { Asking } from "../../asking.ts";
import { digestOf } from "../../link-token.ts";

const day = 86_400;
/** Of one company, and of one person whatever companies they act for: open or taken back, a mail is a mail. */
const perSender: RateLimit = { most: 30, seconds: day };
/** To one address, whoever asks it in: the mailbox of somebody else is no place to fill. */
const perRecipient: RateLimit = { most: 3, seconds: day };

/**
 * Counts one more invitation by mail, and refuses what is too much for a day: `invitations-of-day` of who
 * invites, `invited-often` of who is invited. Null when it may go.
 */
export async function tooManyToday(
  { db }: Pick<DatabaseHandle, "db">,
  ctx: Pick<Asking, "actor" | "now">,
  asked: { readonly companyId: string; readonly email: string },
) {
  const isWithin = (key: string, limit: RateLimit) => countAttempt(db, `invite ${key}`, limit, ctx.now());
  const mayAsk =
    (await isWithin(`company ${asked.companyId}`, perSender)) &&
    (await isWithin(`person ${ctx.actor.userId}`, perSender));
  if (!mayAsk) return refuse("invitations-of-day", { maximum: perSender.most });
  if (await isWithin(`to ${digestOf(asked.email)}`, perRecipient)) return null;
  return refuse("invited-often", { field: "email", maximum: perRecipient.most });
}
