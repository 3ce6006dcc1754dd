import type { CompanyProfile } from "@tremplin/core/employer";
import type { Kysely } from "kysely";
import { type DatabaseHandle, inTransaction } from "../open.ts";
import type { Database } from "../schema.ts";
import { bumpDataVersion } from "./data-version.ts";

/** What a company says of itself; null until it has said something. */
export async function companyProfile(
  db: Kysely<Database>,
  companyId: string,
): Promise<CompanyProfile | null> {
  const row = await db
    .selectFrom("companyProfile")
    .selectAll()
    .where("companyId", "=", companyId)
    .executeTakeFirst();
  return row ?? null;
}

/** Saves a profile, the first or a next one, with the data version: public pages show it. */
export function saveCompanyProfile(database: DatabaseHandle, profile: CompanyProfile): Promise<void> {
  return inTransaction(database, async (handle) => {
    await bumpDataVersion(handle);
    await handle.db
      .insertInto("companyProfile")
      .values(profile)
      .onConflict((conflict) => conflict.column("companyId").doUpdateSet(profile))
      .execute();
  });
}

/** Whether any company has said something of itself. */
export async function hasCompanyProfiles(db: Kysely<Database>): Promise<boolean> {
  return (
    (await db.selectFrom("companyProfile").select("companyId").limit(1).executeTakeFirst()) !== undefined
  );
}
