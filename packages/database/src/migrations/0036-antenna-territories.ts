import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import type { Dialect } from "../dialects/dialect.ts";
import type { Database } from "../schema.ts";

/** An antenna may be a territory with pages of its own, and people who moderate there. */
export function antennaTerritories({ types: { instant, json } }: Dialect): Migration {
  return {
    async up(db: Kysely<Database>) {
      const columns = [
        ["areas", json],
        ["territory", json],
        ["host", "text"],
        ["accent", "text"],
        ["picture", json],
        ["openedAt", instant],
        ["closedAt", instant],
      ] as const;
      for (const [name, type] of columns)
        await db.schema.alterTable("antenna").addColumn(name, type).execute();
      await db.schema
        .alterTable("antenna")
        .addColumn("intro", "text", (column) => column.notNull().defaultTo(""))
        .execute();
      await db.schema
        .alterTable("antenna")
        .addColumn("isDeclared", "boolean", (column) => column.notNull().defaultTo(false))
        .execute();
      await db.schema.createIndex("antennaHost").on("antenna").column("host").unique().execute();
      await db.schema
        .createTable("antennaModerator")
        .addColumn("antennaId", "text", (column) =>
          column.notNull().references("antenna.id").onDelete("cascade"),
        )
        .addColumn("userId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
        .addColumn("createdAt", instant, (column) => column.notNull())
        .addPrimaryKeyConstraint("antennaModeratorKey", ["antennaId", "userId"])
        .execute();
      await db.schema.createIndex("antennaModeratorUser").on("antennaModerator").column("userId").execute();
    },
  };
}
