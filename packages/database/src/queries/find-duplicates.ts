import type { OfferState } from "@tremplin/core/offer";
import { type ExpressionBuilder, type Kysely, type SqlBool, sql } from "kysely";
import type { Database } from "../schema.ts";

/** Where the offers to compare are; one of the three is enough. */
export interface DuplicatePlaces {
  readonly postcodes: readonly string[];
  readonly insees: readonly string[];
  /** For offers of a whole department or region. */
  readonly labels: readonly string[];
}

/** Whose offers to compare: employers by `foldCompanyName` or by SIRET. */
export interface DuplicateEmployers {
  readonly foldedNames: readonly string[];
  readonly sirets: readonly string[];
}

/** An offer that may be the same as another: employers, places and titles are left to compare one by one. */
export interface DuplicateCandidate {
  readonly id: string;
  readonly source: string;
  readonly reference: string;
  readonly title: string;
  readonly state: OfferState;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly postcode: string | null;
  readonly insee: string | null;
  readonly placeLabel: string;
  /** Null for a confidential employer. */
  readonly foldedName: string | null;
  readonly siret: string | null;
  /** Given for confidential employers only, where nothing else tells two offers apart. */
  readonly description: string | null;
}

const columns = [
  "offer.id",
  "offer.source",
  "offer.reference",
  "offer.title",
  "offer.state",
  "offer.createdAt",
  "offer.expiresAt",
  "offer.postcode",
  "offer.insee",
  "offer.placeLabel",
] as const;

/** The offers of these employers in these places, oldest first. */
export async function findDuplicates(
  db: Kysely<Database>,
  { foldedNames, sirets }: DuplicateEmployers,
  places: DuplicatePlaces,
): Promise<DuplicateCandidate[]> {
  if (foldedNames.length + sirets.length === 0) return [];
  return db
    .selectFrom("company")
    .innerJoin("offer", "offer.companyId", "company.id")
    .select([...columns, "company.foldedName", "company.siret"])
    .select(sql<string | null>`null`.as("description"))
    .where((eb) =>
      eb.or([
        ...(foldedNames.length > 0 ? [eb("company.foldedName", "in", foldedNames)] : []),
        ...(sirets.length > 0 ? [eb("company.siret", "in", sirets)] : []),
      ]),
    )
    .where(inPlaces(places))
    .orderBy("offer.createdAt")
    .orderBy("offer.seq")
    .execute();
}

/** The offers of one source with one of these titles, in these places, that name no employer, oldest first. */
export async function findConfidentialDuplicates(
  db: Kysely<Database>,
  source: string,
  titles: readonly string[],
  places: DuplicatePlaces,
): Promise<DuplicateCandidate[]> {
  if (titles.length === 0) return [];
  return db
    .selectFrom("offer")
    .select([...columns, "offer.description"])
    .select([sql<string | null>`null`.as("foldedName"), sql<string | null>`null`.as("siret")])
    .where("offer.companyId", "is", null)
    .where("offer.source", "=", source)
    .where("offer.title", "in", titles)
    .where(inPlaces(places))
    .orderBy("offer.createdAt")
    .orderBy("offer.seq")
    .execute();
}

/** An empty list is left out: PostgreSQL does not understand `in ()`. No list at all holds nothing. */
function inPlaces({ postcodes, insees, labels }: DuplicatePlaces) {
  return (eb: ExpressionBuilder<Database, "offer">) =>
    eb.or([
      ...(postcodes.length > 0 ? [eb("offer.postcode", "in", postcodes)] : []),
      ...(insees.length > 0 ? [eb("offer.insee", "in", insees)] : []),
      ...(labels.length > 0 ? [eb("offer.placeLabel", "in", labels)] : []),
      sql<SqlBool>`1 = 0`,
    ]);
}
