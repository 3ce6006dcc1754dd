import type { Kysely } from "kysely";
import type { Database } from "../schema.ts";
import { offerOf, type StoredOffer } from "./offer-row.ts";

/** Whole offers by their numbers, in the order of the numbers; one that is no more is passed over. */
export async function offersBySeq(db: Kysely<Database>, seqs: readonly number[]): Promise<StoredOffer[]> {
  if (seqs.length === 0) return [];
  const rows = await db.selectFrom("offer").selectAll().where("seq", "in", seqs).execute();
  const bySeq = new Map(rows.map((row) => [row.seq, offerOf(row)]));
  return seqs.flatMap((seq) => bySeq.get(seq) ?? []);
}
