import type { ContractKind } from "@tremplin/core/offer";
import type { Kysely } from "kysely";
import type { Database } from "../schema.ts";

/** An offer as a map shows it. */
export interface OfferPoint {
  readonly publicId: string;
  readonly slug: string;
  readonly title: string;
  readonly companyName: string | null;
  readonly contract: ContractKind;
  readonly placeLabel: string;
  readonly insee: string | null;
  readonly latitude: number;
  readonly longitude: number;
}

/** Numbers of one statement, which takes 32,766 parameters at most. */
const perStatement = 2_000;

/** Those of these offers whose place is known, in the order of the numbers. */
export async function offerPoints(db: Kysely<Database>, seqs: readonly number[]): Promise<OfferPoint[]> {
  const bySeq = new Map<number, OfferPoint>();
  for (let from = 0; from < seqs.length; from += perStatement) {
    const rows = await db
      .selectFrom("offer")
      .select(["seq", "publicId", "slug", "title", "companyName", "contract", "placeLabel", "insee"])
      .select(["latitude", "longitude"])
      .where("seq", "in", seqs.slice(from, from + perStatement))
      .where("latitude", "is not", null)
      .where("longitude", "is not", null)
      .$narrowType<{ latitude: number; longitude: number }>()
      .execute();
    for (const { seq, ...point } of rows) bySeq.set(seq, point);
  }
  return seqs.flatMap((seq) => bySeq.get(seq) ?? []);
}
