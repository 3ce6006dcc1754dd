import { type Company, foldCompanyName } from "@tremplin/core/employer";
import type { Kysely } from "kysely";
import { type DatabaseHandle, inTransaction } from "../open.ts";
import type { CompanyRow, Database } from "../schema.ts";
import { bumpDataVersion } from "./data-version.ts";

/**
 * Saves companies, new or known by `id`, and answers them as saved. A known company keeps its slug;
 * a new one whose slug is taken gets the next number ("le-fournil-2").
 */
export function saveCompanies(database: DatabaseHandle, companies: readonly Company[]): Promise<Company[]> {
  return inTransaction(database, async (handle) => {
    if (companies.length === 0) return [];
    await bumpDataVersion(handle);
    const saved: Company[] = [];
    for (const company of companies) {
      const known = await handle.db
        .selectFrom("company")
        .select(["slug", "createdAt"])
        .where("id", "=", company.id)
        .executeTakeFirst();
      const slug = known?.slug ?? (await freeSlug(handle.db, company.slug));
      saved.push(
        await write(handle.db, { ...company, slug, createdAt: known?.createdAt ?? company.createdAt }),
      );
    }
    return saved;
  });
}

async function write(db: Kysely<Database>, company: Company): Promise<Company> {
  const row = { ...company, foldedName: foldCompanyName(company.name) };
  await db
    .insertInto("company")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .execute();
  return company;
}

async function freeSlug(db: Kysely<Database>, slug: string): Promise<string> {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    const taken = await db
      .selectFrom("company")
      .select("id")
      .where("slug", "=", candidate)
      .executeTakeFirst();
    if (!taken) return candidate;
  }
}

/** The company of a public address. */
export function companyBySlug(db: Kysely<Database>, slug: string): Promise<Company | null> {
  return companyWhere(db, "slug", slug);
}

/** The company that an offer names. */
export function companyById(db: Kysely<Database>, id: string): Promise<Company | null> {
  return companyWhere(db, "id", id);
}

/** The companies that have one of these names (by `foldCompanyName`) or SIRETs, oldest first. */
export async function companiesLike(
  db: Kysely<Database>,
  { foldedNames, sirets }: { readonly foldedNames: readonly string[]; readonly sirets: readonly string[] },
): Promise<Company[]> {
  if (foldedNames.length + sirets.length === 0) return [];
  const rows = await db
    .selectFrom("company")
    .selectAll()
    .where((eb) =>
      eb.or([
        ...(foldedNames.length > 0 ? [eb("foldedName", "in", foldedNames)] : []),
        ...(sirets.length > 0 ? [eb("siret", "in", sirets)] : []),
      ]),
    )
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
  return rows.map(companyOf);
}

async function companyWhere(
  db: Kysely<Database>,
  column: "id" | "slug",
  value: string,
): Promise<Company | null> {
  const row = await db.selectFrom("company").selectAll().where(column, "=", value).executeTakeFirst();
  return row ? companyOf(row) : null;
}

function companyOf({ foldedName, standing, inSector, ...company }: CompanyRow): Company {
  return company;
}
