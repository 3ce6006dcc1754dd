import type { Kysely } from "kysely";
import type { OfferMarkTable } from "../schema/candidate.ts";
import type { Database } from "../schema.ts";

export type OfferMarkKind = OfferMarkTable["kind"];

/** The marks of one person on one offer. */
export type OfferMarks = ReadonlySet<OfferMarkKind>;

interface Mark {
  readonly candidateId: string;
  readonly offerId: string;
  readonly kind: OfferMarkKind;
}

/** Puts a mark on an offer; one that is there already stays as it was. */
export async function markOffer(db: Kysely<Database>, mark: Mark, at: Date): Promise<void> {
  await db
    .insertInto("offerMark")
    .values({ ...mark, at })
    .onConflict((conflict) => conflict.columns(["candidateId", "offerId", "kind"]).doNothing())
    .execute();
}

export async function unmarkOffer(db: Kysely<Database>, { candidateId, offerId, kind }: Mark): Promise<void> {
  await db
    .deleteFrom("offerMark")
    .where("candidateId", "=", candidateId)
    .where("offerId", "=", offerId)
    .where("kind", "=", kind)
    .execute();
}

/** What somebody marked of these offers, by offer; one without a mark is not in it. */
export async function marksOf(
  db: Kysely<Database>,
  candidateId: string,
  offerIds: readonly string[],
): Promise<Map<string, OfferMarks>> {
  if (offerIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("offerMark")
    .select(["offerId", "kind"])
    .where("candidateId", "=", candidateId)
    .where("offerId", "in", offerIds)
    .execute();
  const byOffer = Map.groupBy(rows, ({ offerId }) => offerId);
  return new Map([...byOffer].map(([id, marks]) => [id, new Set(marks.map(({ kind }) => kind))]));
}

/** An offer that somebody marked: its number for the cards, and what tells whether it has ended. */
export interface MarkedOffer {
  readonly seq: number;
  readonly isLive: boolean;
}

/** The offers that somebody marked so, the last marked first. */
export async function markedOffers(
  db: Kysely<Database>,
  candidateId: string,
  kind: OfferMarkKind,
  now: Date,
): Promise<MarkedOffer[]> {
  const rows = await db
    .selectFrom("offerMark")
    .innerJoin("offer", "offer.id", "offerMark.offerId")
    .select(["offer.seq", "offer.state", "offer.expiresAt"])
    .where("offerMark.candidateId", "=", candidateId)
    .where("offerMark.kind", "=", kind)
    // What was taken down or is a draft again is nobody's to see.
    .where("offer.state", "in", ["published", "paused", "filled", "expired", "archived"])
    .orderBy("offerMark.at", "desc")
    .orderBy("offer.seq", "desc")
    .limit(300)
    .execute();
  return rows.map(({ seq, state, expiresAt }) => ({
    seq,
    isLive: state === "published" && (expiresAt === null || expiresAt > now),
  }));
}

/** To which of these offers somebody has applied: sent, whatever became of it. */
export async function appliedAmong(
  db: Kysely<Database>,
  candidateId: string,
  offerIds: readonly string[],
): Promise<Set<string>> {
  if (offerIds.length === 0) return new Set();
  const rows = await db
    .selectFrom("application")
    .select("offerId")
    .where("candidateId", "=", candidateId)
    .where("offerId", "in", offerIds)
    .where("sentAt", "is not", null)
    .where("state", "!=", "withdrawn")
    .execute();
  return new Set(rows.map(({ offerId }) => offerId));
}
