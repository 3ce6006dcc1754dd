import { isWanted } from "@tremplin/core/notification";
import { choicesOf, dueDigests, inTransaction, personById, takeDigest } from "@tremplin/database";
import type { Context } from "../context.ts";
import { enqueueMail } from "../mail/enqueue-mail.ts";
import { lineOf } from "./line.ts";

type Round = Pick<Context, "database" | "instance" | "tIn" | "now" | "baseUrl">;

/** People in one round: the next comes a minute later. */
const perRound = 200;
/** Lines of one mail; of the others it tells how many. */
const mostLines = 30;

/**
 * Sends the mails of the day that are due: one for each person, of what waited for it and was neither read on the
 * board nor switched off meanwhile. Never an empty one, and never two of the same.
 */
export async function runDigestRound(ctx: Round): Promise<void> {
  for (const userId of await dueDigests(ctx.database.db, ctx.now(), perRound)) await sendDigest(ctx, userId);
}

async function sendDigest(ctx: Round, userId: string): Promise<void> {
  const { database, now } = ctx;
  await inTransaction(database, async (handle) => {
    const waited = await takeDigest(handle.db, userId, now());
    const person = await personById(handle.db, userId);
    const choices = await choicesOf(handle.db, userId);
    if (!person || !isWanted(choices, "digest", "mail")) return;
    const told = waited.filter(({ kind, readAt }) => readAt === null && isWanted(choices, kind, "mail"));
    const t = ctx.tIn(choices.language);
    const lines = told.flatMap((row) => lineOf(row, { ...ctx, t }) ?? []);
    if (lines.length === 0) return;
    const values = { lines: lines.slice(0, mostLines), more: Math.max(0, lines.length - mostLines) };
    const stop = { userId, kind: "digest" } as const;
    const language = choices.language === null ? {} : { language: choices.language };
    await enqueueMail(
      handle,
      ctx.baseUrl,
      { kind: "notification.digest", to: person, values, stop, ...language },
      now(),
    );
  });
}
