import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import type { Database } from "../schema.ts";

/** Of which silence an employer was reminded stands with the application itself. */
export const applicationReminders: Migration = {
  async up(db: Kysely<Database>) {
    await db.schema
      .alterTable("application")
      .addColumn("remindedDays", "integer", (column) => column.notNull().defaultTo(0))
      .execute();
  },
};
