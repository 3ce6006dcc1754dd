import { alertRhythms, nextTime } from "@tremplin/core/alert";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  addSavedSearch,
  countAttempt,
  type DatabaseHandle,
  holdSearches,
  inTransaction,
  savedSearches,
} from "@tremplin/database";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { linkToken } from "../../link-token.ts";
import { enqueueMail } from "../../mail/enqueue-mail.ts";
import { anyone, signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { personEmail } from "../account/sign-up.ts";
import { keptQuery, labelForUnproved, labelOf } from "./label.ts";

/** Searches that one keeps at most: a visitor by address, somebody who has signed in. */
export const mostByVisitor = 5;
const mostByPerson = 30;
/** Alerts asked for from one place of the network within an hour, and mails to one address within a day. */
const perPlace = { most: 20, seconds: 3_600 };
const perAddress = { most: 8, seconds: 86_400 };

const wanted = z.object({ query: z.string().max(1_000), rhythm: z.enum(alertRhythms) });

/** Keeps a search of somebody who has signed in; one that is kept already stays one. Refused: `too-many-alerts`. */
export const keep = procedure(signedIn)
  .input(wanted)
  .mutation(({ ctx, input }): Promise<Result<null, "too-many-alerts">> => {
    return inTransaction(ctx.database, async (handle) => {
      const { userId, email } = ctx.actor;
      const query = keptQuery(input.query);
      await holdSearches(handle.db, userId);
      const kept = await savedSearches(handle.db, { userId });
      if (kept.some((search) => search.query === query)) return accept(null);
      if (kept.length >= mostByPerson) return refuse("too-many-alerts", { most: mostByPerson });
      await add(handle, ctx, { ...input, query, userId, email, confirmedAt: ctx.now() });
      return accept(null);
    });
  });

/**
 * Keeps a visitor's search once they confirm it by the link of a mail. The answer is the same whatever is
 * kept for the address already. Refused: `too-many`, from one place.
 */
export const keepForVisitor = procedure(anyone)
  .input(wanted.extend({ email: personEmail }))
  .mutation(({ ctx, input }): Promise<Result<null, "too-many">> => {
    return inTransaction(ctx.database, async (handle) => {
      const { db } = handle;
      const { email } = input;
      if (!(await countAttempt(db, `alert ${ctx.place}`, perPlace, ctx.now()))) return refuse("too-many");
      // The mailbox of somebody else is no place to fill.
      if (!(await countAttempt(db, `alert-mail ${email}`, perAddress, ctx.now()))) return accept(null);
      const query = keptQuery(input.query);
      const kept = await savedSearches(db, { email });
      if (kept.some((search) => search.query === query && search.confirmedAt !== null)) return accept(null);
      const to = { email };
      if (kept.length >= mostByVisitor) {
        const order = { kind: "alert.full", to, values: { most: mostByVisitor } } as const;
        await enqueueMail(handle, ctx.baseUrl, order, ctx.now());
        return accept(null);
      }
      const { token } = await add(handle, ctx, {
        ...input,
        query,
        userId: null,
        confirmedAt: null,
      });
      const values = { label: labelForUnproved(ctx, query), path: `/lien/alerte/${token}` };
      await enqueueMail(handle, ctx.baseUrl, { kind: "alert.confirm", to, values }, ctx.now());
      return accept(null);
    });
  });

interface NewSearch extends z.output<typeof wanted> {
  readonly userId: string | null;
  readonly email: string;
  readonly confirmedAt: Date | null;
}

async function add(
  { db }: DatabaseHandle,
  ctx: Context,
  { query, rhythm, userId, email, confirmedAt }: NewSearch,
): Promise<{ readonly token: string }> {
  const now = ctx.now();
  const { token, digest } = linkToken();
  await addSavedSearch(db, {
    id: ctx.newId(),
    userId,
    email,
    query,
    label: labelOf(ctx, query),
    rhythm,
    byEmail: true,
    tokenDigest: digest,
    confirmedAt,
    // What is there now was seen: only what comes after is told.
    toldUntil: now,
    nextAt: nextTime(rhythm, now, ctx.instance.config.timeZone),
    createdAt: now,
    stoppedAt: null,
  });
  return { token };
}
