import { type AlertRhythm, alertRhythms, nextTime } from "@tremplin/core/alert";
import type { OfferCard } from "@tremplin/core/offer";
import { accept, type Result } from "@tremplin/core/shared";
import {
  changeSavedSearch,
  offerCards,
  type SavedSearch,
  savedSearchById,
  savedSearches,
  toldOffers,
} from "@tremplin/database";
import { TRPCError } from "@trpc/server";
import { z } from "zod";
import type { Asking } from "../../asking.ts";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

/** A search that one keeps, and what it found lately. */
export interface OwnAlert {
  readonly id: string;
  readonly label: string;
  /** Path of the search. */
  readonly path: string;
  readonly rhythm: AlertRhythm;
  readonly byEmail: boolean;
  readonly nextAt: Date;
  readonly offers: readonly OfferCard[];
}

/** How long what was found is shown on the board, and how much of it. */
const shownDays = 14;
const shownOffers = 5;

/** The searches that one keeps. */
export const mine = procedure(signedIn).query(async ({ ctx }): Promise<readonly OwnAlert[]> => {
  const { db } = ctx.database;
  const { userId } = ctx.actor;
  const since = new Date(ctx.now().getTime() - shownDays * 86_400_000);
  const [searches, told] = await Promise.all([savedSearches(db, { userId }), toldOffers(db, userId, since)]);
  const bySearch = Map.groupBy(told, ({ searchId }) => searchId);
  const seqsOf = (id: string) => (bySearch.get(id) ?? []).slice(0, shownOffers).map(({ seq }) => seq);
  return Promise.all(
    searches.map(async ({ id, label, query, rhythm, byEmail, nextAt }) => ({
      id,
      label,
      path: query === "" ? "/offres" : `/offres?${query}`,
      rhythm,
      byEmail,
      nextAt,
      offers: await offerCards(db, seqsOf(id)),
    })),
  );
});

/** Renames a search, or changes when and how it tells. */
export const change = procedure(signedIn)
  .input(
    z.object({
      id: z.string().max(64),
      label: z.string().trim().min(1).max(120),
      rhythm: z.enum(alertRhythms),
      byEmail: z.boolean(),
    }),
  )
  .mutation(async ({ ctx, input: { id, label, rhythm, byEmail } }): Promise<Result<null>> => {
    const search = await ownSearch(ctx, id);
    const nextAt =
      search.rhythm === rhythm ? search.nextAt : nextTime(rhythm, ctx.now(), ctx.instance.config.timeZone);
    await changeSavedSearch(ctx.database.db, id, { label, rhythm, byEmail, nextAt });
    return accept(null);
  });

/** Stops a search for good. */
export const stop = procedure(signedIn)
  .input(z.object({ id: z.string().max(64) }))
  .mutation(async ({ ctx, input }): Promise<Result<null>> => {
    const { id } = await ownSearch(ctx, input.id);
    await changeSavedSearch(ctx.database.db, id, { stoppedAt: ctx.now() });
    return accept(null);
  });

/** One's own search. Forbidden to all others, who are not told whether it exists. */
async function ownSearch({ database: { db }, actor }: Asking, id: string): Promise<SavedSearch> {
  const search = await savedSearchById(db, id);
  if (search?.userId !== actor.userId || search.stoppedAt !== null)
    throw new TRPCError({ code: "FORBIDDEN", message: "forbidden" });
  return search;
}
