import type { CompanyStanding } from "@tremplin/core/employer";
import type { Kysely } from "kysely";
import type { DatabaseHandle } from "../open.ts";
import type { Database } from "../schema.ts";
import { bumpDataVersion } from "./data-version.ts";
import { offerOf, type StoredOffer } from "./offer-row.ts";

/** How far the agency trusts a company; null when there is none. */
export async function companyStandingOf(
  db: Kysely<Database>,
  companyId: string,
): Promise<CompanyStanding | null> {
  const row = await db
    .selectFrom("company")
    .select("standing")
    .where("id", "=", companyId)
    .executeTakeFirst();
  return row?.standing ?? null;
}

export async function saveStanding(
  handle: DatabaseHandle,
  companyId: string,
  standing: CompanyStanding,
): Promise<void> {
  await bumpDataVersion(handle);
  await handle.db.updateTable("company").set({ standing }).where("id", "=", companyId).execute();
}

/** The names of the companies that somebody belongs to and may do nothing for, as they are suspended. */
export async function suspendedCompaniesOf(db: Kysely<Database>, userId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("companyMember")
    .innerJoin("company", "company.id", "companyMember.companyId")
    .where("companyMember.userId", "=", userId)
    .where("company.standing", "=", "suspended")
    .select("company.name")
    .orderBy("company.name")
    .execute();
  return rows.map(({ name }) => name);
}

/** Which of these companies are suspended. */
export async function suspendedAmong(
  db: Kysely<Database>,
  companyIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (companyIds.length === 0) return new Set();
  const rows = await db
    .selectFrom("company")
    .select("id")
    .where("id", "in", companyIds)
    .where("standing", "=", "suspended")
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** The offers of a company that are published, whoever wrote them. */
export async function publishedOffersOf(db: Kysely<Database>, companyId: string): Promise<StoredOffer[]> {
  const rows = await db
    .selectFrom("offer")
    .selectAll()
    .where("companyId", "=", companyId)
    .where("state", "=", "published")
    .execute();
  return rows.map(offerOf);
}
