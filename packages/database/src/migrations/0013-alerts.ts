import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import type { Dialect } from "../dialects/dialect.ts";
import type { Database } from "../schema.ts";

/** Which offers a saved search has told of: none is told of twice, whatever becomes of its dates. */
export function alertTables({ types: { instant } }: Dialect): Migration {
  return {
    async up(db: Kysely<Database>) {
      await db.schema
        .createTable("savedSearchOffer")
        .addColumn("searchId", "text", (column) =>
          column.notNull().references("savedSearch.id").onDelete("cascade"),
        )
        .addColumn("offerId", "text", (column) => column.notNull())
        .addColumn("at", instant, (column) => column.notNull())
        .addPrimaryKeyConstraint("savedSearchOfferKey", ["searchId", "offerId"])
        .execute();
    },
  };
}
