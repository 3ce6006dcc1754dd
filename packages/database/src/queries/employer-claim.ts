import type { ClaimState } from "@tremplin/core/employer";
import { type Kysely, type Selectable, sql } from "kysely";
import type { CompanyClaimTable } from "../schema/company.ts";
import type { Database } from "../schema.ts";

/** A person's request to act for a company. */
export type CompanyClaim = Readonly<Selectable<CompanyClaimTable>>;

/** A claim with whom and what it is about, for those who decide. */
export interface ClaimToDecide extends CompanyClaim {
  readonly companyName: string;
  readonly companySlug: string;
  readonly siret: string | null;
  readonly placeLabel: string | null;
  readonly insee: string | null;
  readonly claimantName: string;
  readonly claimantEmail: string;
}

/** Keeps a new claim. One that is open already for the same person and company stands: null then. */
export async function addClaim(db: Kysely<Database>, claim: CompanyClaim): Promise<CompanyClaim | null> {
  const added = await db
    .insertInto("companyClaim")
    .values(claim)
    // SQLite finds the partial index by its very condition: no parameter in it.
    .onConflict((conflict) =>
      conflict.columns(["companyId", "userId"]).where("state", "=", sql.lit("requested")).doNothing(),
    )
    .returning("id")
    .executeTakeFirst();
  return added ? claim : null;
}

/** What becomes of a claim, written only if it is still in the state in which it was decided about. */
export async function saveClaimDecision(
  db: Kysely<Database>,
  id: string,
  from: ClaimState,
  change: Pick<CompanyClaim, "state" | "decidedAt" | "decidedBy" | "reason">,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("companyClaim")
    .set(change)
    .where("id", "=", id)
    .where("state", "=", from)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The claims that wait for somebody, oldest first. */
export function waitingClaims(db: Kysely<Database>): Promise<ClaimToDecide[]> {
  return claimsToDecide(db)
    .where("companyClaim.state", "=", "requested")
    .orderBy("companyClaim.requestedAt")
    .orderBy("companyClaim.id")
    .execute();
}

/** A claim with what a decision needs. */
export async function claimById(db: Kysely<Database>, id: string): Promise<ClaimToDecide | null> {
  const claim = await claimsToDecide(db).where("companyClaim.id", "=", id).executeTakeFirst();
  return claim ?? null;
}

/** What somebody asked for, newest first. */
export function claimsOf(db: Kysely<Database>, userId: string): Promise<ClaimToDecide[]> {
  return claimsToDecide(db)
    .where("companyClaim.userId", "=", userId)
    .orderBy("companyClaim.requestedAt", "desc")
    .orderBy("companyClaim.id", "desc")
    .execute();
}

function claimsToDecide(db: Kysely<Database>) {
  return db
    .selectFrom("companyClaim")
    .innerJoin("company", "company.id", "companyClaim.companyId")
    .innerJoin("user", "user.id", "companyClaim.userId")
    .selectAll("companyClaim")
    .select([
      "company.name as companyName",
      "company.slug as companySlug",
      "company.siret",
      "company.placeLabel",
      "company.insee",
      "user.name as claimantName",
      "user.email as claimantEmail",
    ]);
}
