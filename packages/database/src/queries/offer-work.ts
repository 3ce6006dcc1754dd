import type { OfferState } from "@tremplin/core/offer";
import type { Kysely, Selectable } from "kysely";
import type { DatabaseHandle } from "../open.ts";
import type { LinkTokenTable, OfferDraftTable, OfferEventTable } from "../schema/offer-work.ts";
import type { Database } from "../schema.ts";
import { offerOf, type StoredOffer } from "./offer-row.ts";

export type OfferDraftRow = Selectable<OfferDraftTable>;
export type OfferEventRow = Selectable<OfferEventTable>;
export type LinkToken = Selectable<LinkTokenTable>;

export function draftById(db: Kysely<Database>, id: string): Promise<OfferDraftRow | undefined> {
  return db.selectFrom("offerDraft").selectAll().where("id", "=", id).executeTakeFirst();
}

/** The draft that changes an offer, if one was begun. */
export function draftOfOffer(db: Kysely<Database>, offerId: string): Promise<OfferDraftRow | undefined> {
  return db.selectFrom("offerDraft").selectAll().where("offerId", "=", offerId).executeTakeFirst();
}

/** Saves a draft, new or known by its id. */
export async function saveDraft(db: Kysely<Database>, draft: OfferDraftRow): Promise<void> {
  const { offerId, fields, updatedAt } = draft;
  await db
    .insertInto("offerDraft")
    .values(draft)
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ offerId, fields, updatedAt }))
    .execute();
}

export async function deleteDraft(db: Kysely<Database>, id: string): Promise<void> {
  await db.deleteFrom("offerDraft").where("id", "=", id).execute();
}

/** The drafts of companies, or of an author, the last touched first. */
export function draftsOf(
  db: Kysely<Database>,
  { companyIds, authorId }: { readonly companyIds: readonly string[]; readonly authorId: string },
): Promise<OfferDraftRow[]> {
  return db
    .selectFrom("offerDraft")
    .selectAll()
    .where((eb) =>
      eb.or([
        eb("authorId", "=", authorId),
        ...(companyIds.length > 0 ? [eb("companyId", "in", companyIds)] : []),
      ]),
    )
    .orderBy("updatedAt", "desc")
    .limit(200)
    .execute();
}

export async function offerById(db: Kysely<Database>, id: string): Promise<StoredOffer | null> {
  const row = await db.selectFrom("offer").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? offerOf(row) : null;
}

/** The offers of companies that were written here, the last changed first. */
export async function offersOfCompanies(
  db: Kysely<Database>,
  companyIds: readonly string[],
  states: readonly OfferState[],
): Promise<StoredOffer[]> {
  if (companyIds.length === 0) return [];
  const rows = await db
    .selectFrom("offer")
    .selectAll()
    .where("companyId", "in", companyIds)
    .where("state", "in", states)
    .orderBy("updatedAt", "desc")
    .limit(500)
    .execute();
  return rows.map(offerOf);
}

/** Whether a company has ever had an offer of its own published here. */
export async function hasPublishedOffer(db: Kysely<Database>, companyId: string): Promise<boolean> {
  const row = await db
    .selectFrom("offer")
    .select("seq")
    .where("companyId", "=", companyId)
    .where("publishedAt", "is not", null)
    .where("source", "=", "board")
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Notes a step of an offer's life, within the transaction that takes it. */
export async function recordOfferEvent({ db }: DatabaseHandle, event: OfferEventRow): Promise<void> {
  await db.insertInto("offerEvent").values(event).execute();
}

/** What happened to an offer, the last first. */
export function offerEvents(db: Kysely<Database>, offerId: string): Promise<OfferEventRow[]> {
  return db
    .selectFrom("offerEvent")
    .selectAll()
    .where("offerId", "=", offerId)
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .execute();
}

/** Keeps a link that was sent. */
export async function saveLink(db: Kysely<Database>, link: LinkToken): Promise<void> {
  await db.insertInto("linkToken").values(link).execute();
}

/** A link that is still good. */
export function goodLink(
  db: Kysely<Database>,
  { digest, purpose, now }: Pick<LinkToken, "digest" | "purpose"> & { readonly now: Date },
): Promise<LinkToken | undefined> {
  return db
    .selectFrom("linkToken")
    .selectAll()
    .where("digest", "=", digest)
    .where("purpose", "=", purpose)
    .where("usedAt", "is", null)
    .where("expiresAt", ">", now)
    .executeTakeFirst();
}

/** Uses a link up; false when somebody was faster. */
export async function spendLink(db: Kysely<Database>, digest: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("linkToken")
    .set({ usedAt: now })
    .where("digest", "=", digest)
    .where("usedAt", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Published offers written here that end between two instants. */
export async function offersEnding(db: Kysely<Database>, from: Date, to: Date): Promise<StoredOffer[]> {
  const rows = await db
    .selectFrom("offer")
    .selectAll()
    .where("source", "=", "board")
    .where("state", "in", ["published", "paused"])
    .where("expiresAt", ">", from)
    .where("expiresAt", "<=", to)
    .limit(1000)
    .execute();
  return rows.map(offerOf);
}

/** Offers written here that ended between two instants. */
export async function offersExpired(db: Kysely<Database>, from: Date, to: Date): Promise<StoredOffer[]> {
  const rows = await db
    .selectFrom("offer")
    .selectAll()
    .where("state", "=", "expired")
    .where("source", "=", "board")
    .where("companyId", "is not", null)
    .where("expiresAt", ">", from)
    .where("expiresAt", "<=", to)
    .limit(500)
    .execute();
  return rows.map(offerOf);
}
