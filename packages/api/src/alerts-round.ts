import { nextTime } from "@tremplin/core/alert";
import { type OfferCard, offerPath, parseOfferSearch } from "@tremplin/core/offer";
import { timeOfId } from "@tremplin/core/shared";
import {
  appliedAmong,
  dueSearches,
  forgetSearches,
  inTransaction,
  marksOf,
  offerCards,
  type SavedSearch,
  saveToldOffers,
  takeDueSearch,
  untoldOffers,
} from "@tremplin/database";
import type { Context } from "./context.ts";
import { notify } from "./notification/notify.ts";
import { searchedPlace } from "./place.ts";

type Working = Pick<Context, "database" | "index" | "communes" | "instance" | "now" | "baseUrl">;

/** Searches looked at in one round: the next comes a minute later. */
const perRound = 500;
/** Offers that a mail names; of the others it tells how many. */
const listed = 20;
/** Pages of twenty that are looked through for what is new. */
const mostPages = 10;
/** An import may bring what was published elsewhere some days before. */
const lateDays = 7;
const dayMs = 86_400_000;
const keptDays = 30;

/**
 * Tells of what is new for the saved searches that are due. Each is moved on in the transaction that tells, so
 * that nothing is told twice when two processes work or one dies. Answers how many mails were ordered.
 */
export async function runAlertsRound(ctx: Working): Promise<number> {
  const { db } = ctx.database;
  const now = ctx.now();
  let told = 0;
  await ctx.index.refresh();
  for (const search of await dueSearches(db, now, perRound)) {
    const fresh = await freshOffers(ctx, search);
    const isTold = await inTransaction(ctx.database, async (handle) => {
      const nextAt = nextTime(search.rhythm, now, ctx.instance.config.timeZone);
      if (!(await takeDueSearch(handle.db, search, { toldUntil: now, nextAt }))) return false;
      const ids = await untoldOffers(
        handle.db,
        search.id,
        fresh.map(({ id }) => id),
      );
      if (ids.length === 0) return false;
      await saveToldOffers(handle.db, search.id, ids, now);
      if (!search.byEmail) return false;
      const untold = new Set(ids);
      const offers = fresh.filter(({ id }) => untold.has(id));
      const values = {
        label: search.label,
        offers: offers.slice(0, listed).map((offer) => ({
          title: offer.title,
          path: offerPath(offer),
          note: [offer.companyName, offer.placeLabel].filter(Boolean).join(", "),
        })),
        more: Math.max(0, offers.length - listed),
        search: search.query === "" ? "/offres" : `/offres?${search.query}`,
      };
      const to = { userId: search.userId, email: search.email };
      const stop = { searchId: search.id };
      const dedupeKey = `alert ${search.id} ${search.nextAt.toISOString()}`;
      await notify(handle, ctx, { kind: "alert.new-offers", to, values, dedupeKey, stop });
      return true;
    });
    if (isTold) told += 1;
  }
  await forgetSearches(db, new Date(now.getTime() - keptDays * dayMs));
  return told;
}

/** What a search finds that came since it was last told of, the newest first; not what its owner set aside. */
async function freshOffers(
  ctx: Working,
  { query, toldUntil, userId, createdAt }: SavedSearch,
): Promise<OfferCard[]> {
  const { db } = ctx.database;
  const search = { ...parseOfferSearch(new URLSearchParams(query)), sort: "date" as const };
  const { commune, placeUnknown } = searchedPlace(ctx, search.place);
  // A place that is no longer understood would find the whole country.
  if (placeUnknown) return [];
  // What was saved while the last round worked is not passed over: what was told is known by itself.
  const since = Math.max(createdAt.getTime(), toldUntil.getTime() - dayMs);
  const oldest = since - lateDays * dayMs;
  const fresh: OfferCard[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const { ids, pageCount } = await ctx.index.search({ ...search, page }, commune, ctx.now());
    const cards = await offerCards(db, ids);
    fresh.push(...cards.filter((card) => arrivalOf(card) > since));
    const last = cards.at(-1);
    if (!last || page >= pageCount || last.publishedAt.getTime() < oldest) break;
  }
  if (userId === null || fresh.length === 0) return fresh;
  const ids = fresh.map(({ id }) => id);
  const [marks, applied] = await Promise.all([marksOf(db, userId, ids), appliedAmong(db, userId, ids)]);
  return fresh.filter(({ id }) => !marks.get(id)?.has("hidden") && !applied.has(id));
}

/** When an offer came to the board: published here, or imported, later than its source says. */
function arrivalOf({ id, publishedAt }: OfferCard): number {
  return Math.max(publishedAt.getTime(), timeOfId(id) ?? 0);
}
