import { type AlertRhythm, nextTime } from "@tremplin/core/alert";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import { changeSavedSearch, type SavedSearch, savedSearchByDigest } from "@tremplin/database";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { digestOf } from "../../link-token.ts";
import { anyone } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { keptQuery, labelOf } from "./label.ts";

/** What the link of the mail that confirms shows: the search and whether it waits, goes on or has stopped; nothing of anybody's. */
export interface AlertByLink {
  readonly label: string;
  readonly rhythm: AlertRhythm;
  readonly state: "to-confirm" | "active" | "stopped";
}

const link = z.object({ token: z.string().min(1).max(100) });
/** A search that was not confirmed within so many days is forgotten. */
const confirmDays = 7;

/** The search of a link of a mail. Refused: `link-spent`. */
export const byLink = procedure(anyone)
  .input(link)
  .query(async ({ ctx, input }): Promise<Result<AlertByLink, "link-spent">> => {
    const search = await searchOf(ctx, input.token);
    if (!search) return refuse("link-spent");
    const { label, rhythm, confirmedAt, stoppedAt } = search;
    const state = stoppedAt !== null ? "stopped" : confirmedAt === null ? "to-confirm" : "active";
    return accept({ label, rhythm, state });
  });

/** Begins a visitor's alert: whoever holds the link reads the mailbox. Confirmed twice, it is confirmed. */
export const confirmByLink = procedure(anyone)
  .input(link)
  .mutation(async ({ ctx, input }): Promise<Result<null, "link-spent">> => {
    const search = await searchOf(ctx, input.token);
    if (!search || search.stoppedAt !== null) return refuse("link-spent");
    if (search.confirmedAt === null) {
      const now = ctx.now();
      const nextAt = nextTime(search.rhythm, now, ctx.instance.config.timeZone);
      await changeSavedSearch(ctx.database.db, search.id, { confirmedAt: now, nextAt });
    }
    return accept(null);
  });

/** Stops an alert by the link that confirmed it; its other mails have their own (`notification.stop`). Stopped twice, it is stopped. */
export const stopByLink = procedure(anyone)
  .input(link)
  .mutation(async ({ ctx, input }): Promise<Result<null, "link-spent">> => {
    const search = await searchOf(ctx, input.token);
    if (!search) return refuse("link-spent");
    if (search.stoppedAt === null) {
      await changeSavedSearch(ctx.database.db, search.id, { stoppedAt: ctx.now() });
    }
    return accept(null);
  });

/** What a search is called, for who is about to keep it. */
export const describe = procedure(anyone)
  .input(z.object({ query: z.string().max(1_000) }))
  .query(({ ctx, input }): { readonly label: string } => ({ label: labelOf(ctx, keptQuery(input.query)) }));

async function searchOf(ctx: Context, token: string): Promise<SavedSearch | undefined> {
  const { db } = ctx.database;
  const now = ctx.now();
  const digest = digestOf(token);
  const search = await savedSearchByDigest(db, digest);
  const isLate =
    search?.confirmedAt === null && now.getTime() - search.createdAt.getTime() > confirmDays * 86_400_000;
  return isLate ? undefined : search;
}
