import type { OfferCard } from "@tremplin/core/offer";
import type { Kysely, Selectable } from "kysely";
import type { Database, OfferTable } from "../schema.ts";
import { offerOf, type StoredOffer } from "./offer-row.ts";

/** The offers that the public may see at this instant, as the beginning of a query. */
export function liveOffers(db: Kysely<Database>, now: Date) {
  return db
    .selectFrom("offer")
    .where("offer.state", "=", "published")
    .where((eb) => eb.or([eb("offer.expiresAt", "is", null), eb("offer.expiresAt", ">", now)]));
}

/** Whether there is any offer, in whatever state. */
export async function hasOffers(db: Kysely<Database>): Promise<boolean> {
  return (await db.selectFrom("offer").select("seq").limit(1).executeTakeFirst()) !== undefined;
}

/** The offer of a public address, in whatever state; null when there was never one. */
export async function offerByPublicId(db: Kysely<Database>, publicId: string): Promise<StoredOffer | null> {
  const row = await db.selectFrom("offer").selectAll().where("publicId", "=", publicId).executeTakeFirst();
  return row ? offerOf(row) : null;
}

/** The offers of one source by their references, those that are known: what an import compares with. */
export async function offersByReference(
  db: Kysely<Database>,
  source: string,
  references: readonly string[],
): Promise<Map<string, StoredOffer>> {
  if (references.length === 0) return new Map();
  const rows = await db
    .selectFrom("offer")
    .selectAll()
    .where("source", "=", source)
    .where("reference", "in", references)
    .execute();
  return new Map(rows.map((row) => [row.reference, offerOf(row)]));
}

/**
 * The cards of these offers, in the order of the numbers; a number without an offer is passed over.
 * `distances` (km by number) fills `distanceKm`.
 */
export async function offerCards(
  db: Kysely<Database>,
  seqs: readonly number[],
  distances?: ReadonlyMap<number, number>,
): Promise<OfferCard[]> {
  return cardsInOrder(seqs, await cardsByNumber(db, seqs), distances);
}

/** The same by number, without distances. */
export async function cardsByNumber(
  db: Kysely<Database>,
  seqs: readonly number[],
): Promise<Map<number, OfferCard>> {
  if (seqs.length === 0) return new Map();
  const rows = await selectCards(db).where("offer.seq", "in", seqs).execute();
  return new Map(rows.map((row) => [row.seq, cardOf(row)]));
}

/** Cards that were read by number, as {@link offerCards} gives them. */
export function cardsInOrder(
  seqs: readonly number[],
  cards: ReadonlyMap<number, OfferCard | undefined>,
  distances?: ReadonlyMap<number, number>,
): OfferCard[] {
  return seqs.flatMap((seq) => {
    const card = cards.get(seq);
    return card ? { ...card, distanceKm: distances?.get(seq) ?? null } : [];
  });
}

/** A card with the texts that feeds carry. */
export type FeedOffer = OfferCard &
  Pick<StoredOffer, "description" | "romeLabel" | "updatedAt"> & {
    readonly insee: string | null;
  };

/** As {@link offerCards}, for the RSS and JSON feeds. */
export async function offersForFeed(db: Kysely<Database>, seqs: readonly number[]): Promise<FeedOffer[]> {
  if (seqs.length === 0) return [];
  const rows = await selectCards(db)
    .select(["offer.description", "offer.romeLabel", "offer.updatedAt", "offer.insee"])
    .where("offer.seq", "in", seqs)
    .execute();
  return inOrder(seqs, rows).map((row) => {
    const { description, romeLabel, updatedAt, insee } = row;
    return { ...cardOf(row), description, romeLabel, updatedAt, insee };
  });
}

function selectCards(db: Kysely<Database>) {
  return db
    .selectFrom("offer")
    .leftJoin("company", "company.id", "offer.companyId")
    .select(cardColumns)
    .select("company.slug as companySlug");
}

const cardColumns = [
  "offer.seq",
  "offer.id",
  "offer.publicId",
  "offer.slug",
  "offer.title",
  "offer.companyName",
  "offer.placeLabel",
  "offer.postcode",
  "offer.latitude",
  "offer.longitude",
  "offer.contract",
  "offer.contractMonths",
  "offer.workingTime",
  "offer.weeklyHours",
  "offer.pay",
  "offer.experience",
  "offer.remote",
  "offer.posts",
  "offer.sector",
  "offer.publishedAt",
  "offer.createdAt",
] as const;

type CardRow = Pick<
  Selectable<OfferTable>,
  (typeof cardColumns)[number] extends `offer.${infer Column}` ? Column & keyof OfferTable : never
> & { readonly companySlug: string | null };

function cardOf(row: CardRow): OfferCard {
  return {
    id: row.id,
    publicId: row.publicId,
    slug: row.slug,
    title: row.title,
    companyName: row.companyName,
    companySlug: row.companySlug,
    placeLabel: row.placeLabel,
    postcode: row.postcode,
    latitude: row.latitude,
    longitude: row.longitude,
    distanceKm: null,
    contract: row.contract,
    contractMonths: row.contractMonths,
    workingTime: row.workingTime,
    weeklyHours: row.weeklyHours,
    pay: row.pay,
    experience: row.experience,
    remote: row.remote,
    posts: row.posts,
    sector: row.sector,
    // A draft has no publication yet; its author sees when it was begun.
    publishedAt: row.publishedAt ?? row.createdAt,
  };
}

function inOrder<Row extends { readonly seq: number }>(seqs: readonly number[], rows: readonly Row[]): Row[] {
  const bySeq = new Map(rows.map((row) => [row.seq, row]));
  return seqs.flatMap((seq) => bySeq.get(seq) ?? []);
}
