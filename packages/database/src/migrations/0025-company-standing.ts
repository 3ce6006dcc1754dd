import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import type { Database } from "../schema.ts";

/** How far the agency trusts a company. */
export const companyStanding: Migration = {
  async up(db: Kysely<Database>) {
    await db.schema
      .alterTable("company")
      .addColumn("standing", "text", (column) => column.notNull().defaultTo("usual"))
      .execute();
  },
};
