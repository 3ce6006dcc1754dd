import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import type { Dialect } from "../dialects/dialect.ts";
import type { Database } from "../schema.ts";

/**
 * A claim keeps what was typed with it: whoever decides reads it, and a company without members is filled with
 * it. The domains by which colleagues are known were taken from the first member's address: none is confirmed.
 */
export function joiningCompanies({ types: { json } }: Dialect): Migration {
  return {
    async up(db: Kysely<Database>) {
      await db.schema.alterTable("companyClaim").addColumn("form", json).execute();
      await db.updateTable("companyProfile").set({ emailDomain: null }).execute();
    },
  };
}
