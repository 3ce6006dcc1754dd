import type { Kysely, Selectable } from "kysely";
import type { SavedSearchTable } from "../schema/candidate.ts";
import type { Database } from "../schema.ts";

export type SavedSearch = Selectable<SavedSearchTable>;

/** Whose a search is: somebody's who has signed in, or a visitor's by their address. */
export type SearchOwner = { readonly userId: string } | { readonly email: string };

function ofOwner(db: Kysely<Database>, owner: SearchOwner) {
  const kept = db.selectFrom("savedSearch").selectAll().where("stoppedAt", "is", null);
  return "userId" in owner
    ? kept.where("userId", "=", owner.userId)
    : kept.where("userId", "is", null).where("email", "=", owner.email);
}

/** The searches that somebody keeps, the last first; a visitor's that wait to be confirmed, too. */
export function savedSearches(db: Kysely<Database>, owner: SearchOwner): Promise<SavedSearch[]> {
  return ofOwner(db, owner).orderBy("createdAt", "desc").orderBy("id").limit(100).execute();
}

/** Holds what somebody keeps until the end of the transaction: two that keep the same search see one another. */
export async function holdSearches(db: Kysely<Database>, userId: string): Promise<void> {
  await db
    .updateTable("user")
    .set((eb) => ({ id: eb.ref("id") }))
    .where("id", "=", userId)
    .execute();
}

export async function addSavedSearch(db: Kysely<Database>, search: SavedSearch): Promise<void> {
  await db.insertInto("savedSearch").values(search).execute();
}

/** A search, stopped or not. */
export function savedSearchById(db: Kysely<Database>, id: string): Promise<SavedSearch | undefined> {
  return db.selectFrom("savedSearch").selectAll().where("id", "=", id).executeTakeFirst();
}

/** The search of a link, stopped or not. */
export function savedSearchByDigest(
  db: Kysely<Database>,
  tokenDigest: string,
): Promise<SavedSearch | undefined> {
  return db.selectFrom("savedSearch").selectAll().where("tokenDigest", "=", tokenDigest).executeTakeFirst();
}

export async function changeSavedSearch(
  db: Kysely<Database>,
  id: string,
  change: Partial<
    Pick<
      SavedSearch,
      "label" | "rhythm" | "byEmail" | "confirmedAt" | "toldUntil" | "nextAt" | "stoppedAt" | "tokenDigest"
    >
  >,
): Promise<void> {
  await db.updateTable("savedSearch").set(change).where("id", "=", id).execute();
}

/** The searches that are due, the longest waiting first. */
export function dueSearches(db: Kysely<Database>, now: Date, limit: number): Promise<SavedSearch[]> {
  return db
    .selectFrom("savedSearch")
    .selectAll()
    .where("nextAt", "<=", now)
    .where("confirmedAt", "is not", null)
    .where("stoppedAt", "is", null)
    .orderBy("nextAt")
    .orderBy("id")
    .limit(limit)
    .execute();
}

/**
 * Takes a due search: moves it on within the transaction that tells of it. False when another process
 * was faster.
 */
export async function takeDueSearch(
  db: Kysely<Database>,
  { id, nextAt: seen }: Pick<SavedSearch, "id" | "nextAt">,
  { toldUntil, nextAt }: Pick<SavedSearch, "toldUntil" | "nextAt">,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("savedSearch")
    .set({ toldUntil, nextAt })
    .where("id", "=", id)
    .where("nextAt", "=", seen)
    .where("stoppedAt", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Forgets what visitors never confirmed, and what was stopped long ago. */
export async function forgetSearches(db: Kysely<Database>, before: Date): Promise<void> {
  await db
    .deleteFrom("savedSearch")
    .where((eb) =>
      eb.or([
        eb.and([eb("confirmedAt", "is", null), eb("createdAt", "<", before)]),
        eb("stoppedAt", "<", before),
      ]),
    )
    .execute();
}

/** Of these offers, those that a search has not told of yet, in their order. */
export async function untoldOffers(
  db: Kysely<Database>,
  searchId: string,
  offerIds: readonly string[],
): Promise<string[]> {
  if (offerIds.length === 0) return [];
  const told = await db
    .selectFrom("savedSearchOffer")
    .select("offerId")
    .where("searchId", "=", searchId)
    .where("offerId", "in", offerIds)
    .execute();
  const known = new Set(told.map(({ offerId }) => offerId));
  return offerIds.filter((id) => !known.has(id));
}

/** Notes that a search told of these offers. */
export async function saveToldOffers(
  db: Kysely<Database>,
  searchId: string,
  offerIds: readonly string[],
  at: Date,
): Promise<void> {
  if (offerIds.length === 0) return;
  await db
    .insertInto("savedSearchOffer")
    .values(offerIds.map((offerId) => ({ searchId, offerId, at })))
    .onConflict((conflict) => conflict.columns(["searchId", "offerId"]).doNothing())
    .execute();
}

/** The numbers of the offers that somebody's searches told of since an instant, by search, the last first. */
export async function toldOffers(
  db: Kysely<Database>,
  userId: string,
  since: Date,
): Promise<{ searchId: string; seq: number }[]> {
  return db
    .selectFrom("savedSearchOffer")
    .innerJoin("savedSearch", "savedSearch.id", "savedSearchOffer.searchId")
    .innerJoin("offer", "offer.id", "savedSearchOffer.offerId")
    .select(["savedSearchOffer.searchId", "offer.seq"])
    .where("savedSearch.userId", "=", userId)
    .where("savedSearch.stoppedAt", "is", null)
    .where("savedSearchOffer.at", ">=", since)
    .where("offer.state", "=", "published")
    .orderBy("savedSearchOffer.at", "desc")
    .orderBy("offer.seq", "desc")
    .limit(300)
    .execute();
}
