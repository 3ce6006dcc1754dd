import type { Rome } from "@tremplin/core/offer";
import type { Kysely } from "kysely";
import type { Database } from "../schema.ts";

/** The jobs of the ROME that these offers are of, the most frequent first; the earlier offer counts more. */
export async function romesOfOffers(
  db: Kysely<Database>,
  seqs: readonly number[],
  most: number,
): Promise<Rome[]> {
  if (seqs.length === 0) return [];
  const rows = await db
    .selectFrom("offer")
    .select(["seq", "romeCode", "romeLabel"])
    .where("seq", "in", seqs)
    .where("romeCode", "is not", null)
    .where("romeLabel", "is not", null)
    .execute();
  const weights = new Map<string, { readonly label: string; weight: number }>();
  for (const { seq, romeCode, romeLabel } of rows) {
    if (romeCode === null || romeLabel === null) continue;
    const known = weights.get(romeCode) ?? { label: romeLabel, weight: 0 };
    known.weight += 1 / (1 + seqs.indexOf(seq) / 4);
    weights.set(romeCode, known);
  }
  return [...weights]
    .sort(([, a], [, b]) => b.weight - a.weight)
    .slice(0, most)
    .map(([code, { label }]) => ({ code, label }));
}
