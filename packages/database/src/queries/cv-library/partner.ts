import { fold } from "@tremplin/core/text";
import type { Kysely, Selectable } from "kysely";
import type { PartnerCompanyTable } from "../../schema/cv-library.ts";
import type { Database } from "../../schema.ts";

export type PartnerCompanyRow = Selectable<PartnerCompanyTable>;

export interface ListedPartner extends PartnerCompanyRow {
  readonly name: string;
  readonly slug: string;
  readonly placeLabel: string | null;
}

/** The companies that the agency names as partners, in alphabetical order. */
export async function partners(db: Kysely<Database>): Promise<ListedPartner[]> {
  const rows = await db
    .selectFrom("partnerCompany")
    .innerJoin("company", "company.id", "partnerCompany.companyId")
    .selectAll("partnerCompany")
    .select(["company.name", "company.slug", "company.placeLabel"])
    .execute();
  return rows.sort((a, b) => a.name.localeCompare(b.name, "fr") || (a.companyId < b.companyId ? -1 : 1));
}

/** Which of these companies are partners now, with their names; in alphabetical order. */
export async function partnersAmong(
  db: Kysely<Database>,
  companyIds: readonly string[],
): Promise<{ readonly id: string; readonly name: string }[]> {
  if (companyIds.length === 0) return [];
  const rows = await db
    .selectFrom("partnerCompany")
    .innerJoin("company", "company.id", "partnerCompany.companyId")
    .where("company.id", "in", companyIds)
    .select(["company.id", "company.name"])
    .execute();
  return rows.sort((a, b) => a.name.localeCompare(b.name, "fr") || (a.id < b.id ? -1 : 1));
}

export interface NameableCompany {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly placeLabel: string | null;
  readonly siret: string | null;
}

/** Companies that somebody answers for and that are no partners yet, by a part of their name; ten at most. */
export function nameableCompanies(db: Kysely<Database>, typed: string): Promise<NameableCompany[]> {
  const sought = fold(typed)
    .replaceAll(/[%_\\]/g, " ")
    .trim();
  return db
    .selectFrom("company")
    .where("company.foldedName", "like", `%${sought}%`)
    .where(({ exists, selectFrom }) =>
      exists(selectFrom("companyMember").select("userId").whereRef("companyId", "=", "company.id")),
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("partnerCompany").select("companyId").whereRef("companyId", "=", "company.id"))),
    )
    .select(["company.id", "company.name", "company.slug", "company.placeLabel", "company.siret"])
    .orderBy("company.foldedName")
    .orderBy("company.id")
    .limit(10)
    .execute();
}

/** Names a company as a partner; false when it was one already. */
export async function namePartner(db: Kysely<Database>, partner: PartnerCompanyRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto("partnerCompany")
    .values(partner)
    .onConflict((conflict) => conflict.column("companyId").doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows > 0n;
}

/** Names a company no more; false when it was no partner. */
export async function unnamePartner(db: Kysely<Database>, companyId: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("partnerCompany")
    .where("companyId", "=", companyId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
