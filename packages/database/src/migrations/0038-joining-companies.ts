import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import type { Dialect } from "../dialects/dialect.ts";
import type { Database } from "../schema.ts";

/**
 * A claim keeps what was typed with it: whoever decides reads it, and a company without members is filled with
 * it. The domains by which colleagues are known were taken from the first member's address: none is confirmed.
 * Who was taken out of a company does not come back alone.
 */
export function joiningCompanies({ types: { instant, json } }: Dialect): Migration {
  return {
    async up(db: Kysely<Database>) {
      await db.schema.alterTable("companyClaim").addColumn("form", json).execute();
      await db.updateTable("companyProfile").set({ emailDomain: null }).execute();
      await db.schema
        .createTable("companyRemoval")
        .addColumn("companyId", "text", (column) =>
          column.notNull().references("company.id").onDelete("cascade"),
        )
        .addColumn("addressDigest", "text", (column) => column.notNull())
        .addColumn("userId", "text", (column) => column.references("user.id").onDelete("set null"))
        .addColumn("removedAt", instant, (column) => column.notNull())
        .addPrimaryKeyConstraint("companyRemovalKey", ["companyId", "addressDigest"])
        .execute();
      await db.schema.createIndex("companyRemovalUser").on("companyRemoval").column("userId").execute();
    },
  };
}
