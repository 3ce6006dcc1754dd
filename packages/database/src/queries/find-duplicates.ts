import type { OfferState } from "@tremplin/core/offer";
import type { Kysely } from "kysely";
import type { Database } from "../schema.ts";

export interface DuplicateSearch {
  readonly postcode: string;
  /** The employer, by `foldCompanyName` or by SIRET, whichever is known. */
  readonly foldedName: string | null;
  readonly siret: string | null;
}

/** An offer that may be the same as another: the titles are left to compare. */
export interface DuplicateCandidate {
  readonly id: string;
  readonly source: string;
  readonly reference: string;
  readonly title: string;
  readonly state: OfferState;
  readonly createdAt: Date;
}

/** The offers of the same employer in the same postcode, oldest first. */
export async function findDuplicates(
  db: Kysely<Database>,
  { postcode, foldedName, siret }: DuplicateSearch,
): Promise<DuplicateCandidate[]> {
  if (foldedName === null && siret === null) return [];
  return db
    .selectFrom("company")
    .innerJoin("offer", "offer.companyId", "company.id")
    .select(["offer.id", "source", "reference", "title", "state", "offer.createdAt"])
    .where((eb) => eb.or([eb("company.foldedName", "=", foldedName), eb("company.siret", "=", siret)]))
    .where("offer.postcode", "=", postcode)
    .orderBy("offer.createdAt")
    .orderBy("offer.seq")
    .execute();
}
