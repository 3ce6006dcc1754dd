import { randomInt } from "node:crypto";
import { mobileNumber } from "@tremplin/core/notification";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  countAttempt,
  countCodeAttempt,
  enqueue,
  inTransaction,
  mobilePhoneOf,
  provePhone,
  removeMobilePhone,
  saveMobilePhone,
} from "@tremplin/database";
import { z } from "zod";
import { digestOf } from "../../link-token.ts";
import { smsQueue } from "../../notification/notify.ts";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

/** How long a code serves, in minutes. */
const codeMinutes = 10;
/** A code of six digits is not guessed in so many attempts. */
const mostAttempts = 5;
/** Each code costs a text message. */
const codesOfPerson = { most: 4, seconds: 86_400 };
/** Nobody is woken by codes that others ask for in their name. */
const codesToNumber = { most: 4, seconds: 86_400 };

/**
 * Sends a code to a mobile number, to prove that it is one's own; a number that was proved before serves no more.
 * Refused: `sms-off`, `mobile-number`, `too-many`.
 */
export const askCode = procedure(signedIn)
  .input(z.object({ number: z.string().trim().min(1).max(40) }))
  .mutation(({ ctx, input }): Promise<Result<null, "sms-off" | "mobile-number" | "too-many">> => {
    return inTransaction(ctx.database, async (handle) => {
      if (ctx.instance.config.notifications.sms === null) return refuse("sms-off");
      const number = mobileNumber(input.number);
      if (number === null) return refuse("mobile-number", { field: "number" });
      const { userId } = ctx.actor;
      const now = ctx.now();
      const mayAsk =
        (await countAttempt(handle.db, `phone-code ${userId}`, codesOfPerson, now)) &&
        (await countAttempt(handle.db, `phone-code ${digestOf(number)}`, codesToNumber, now));
      if (!mayAsk) return refuse("too-many");
      const until = new Date(now.getTime() + codeMinutes * 60_000);
      const code = String(randomInt(1_000_000)).padStart(6, "0");
      await saveMobilePhone(handle.db, {
        userId,
        number,
        codeDigest: codeDigest(userId, code),
        codeEndsAt: until,
      });
      const { language } = ctx.actor;
      const payload = { kind: "code", number, code, until, language };
      await enqueue(handle, [{ queue: smsQueue, payload }], now);
      return accept(null);
    });
  });

/** Proves the number by its code. Refused: `phone-code`, `phone-code-gone` once it is too late or was tried too often. */
export const proveNumber = procedure(signedIn)
  .input(z.object({ code: z.string().trim().min(1).max(20) }))
  .mutation(async ({ ctx, input }): Promise<Result<null, "phone-code" | "phone-code-gone">> => {
    const { db } = ctx.database;
    const { userId } = ctx.actor;
    const now = ctx.now();
    // Counted before it is looked at: attempts side by side count each.
    const attempts = await countCodeAttempt(db, userId);
    const phone = await mobilePhoneOf(db, userId);
    const isGone =
      !phone?.codeDigest || !phone.codeEndsAt || phone.codeEndsAt <= now || attempts > mostAttempts;
    if (isGone) return refuse("phone-code-gone");
    const digest = codeDigest(userId, input.code.replaceAll(/\s/g, ""));
    if (digest !== phone.codeDigest) return refuse("phone-code", { field: "code" });
    return (await provePhone(db, { userId, codeDigest: digest }, now))
      ? accept(null)
      : refuse("phone-code-gone");
  });

/** Forgets one's number: no text message comes any more. */
export const removeNumber = procedure(signedIn).mutation(async ({ ctx }): Promise<Result<null>> => {
  await removeMobilePhone(ctx.database.db, ctx.actor.userId);
  return accept(null);
});

function codeDigest(userId: string, code: string): string {
  return digestOf(`${userId} ${code}`);
}
