import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import type { Dialect } from "../dialects/dialect.ts";
import type { Database } from "../schema.ts";

/** What browsers are told as it happens. */
export function liveTables({ types: { instant } }: Dialect): Migration {
  return {
    async up(db: Kysely<Database>) {
      await db.schema
        .createTable("liveEvent")
        .addColumn("seq", "bigint", (column) => column.primaryKey().notNull())
        .addColumn("userId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
        .addColumn("kind", "text", (column) => column.notNull())
        .addColumn("subject", "text", (column) => column.notNull())
        .addColumn("at", instant, (column) => column.notNull())
        .execute();
      await db.schema.createIndex("liveEventUser").on("liveEvent").columns(["userId", "seq"]).execute();
      await db.schema.createIndex("liveEventAt").on("liveEvent").column("at").execute();
      await db.schema
        .createTable("liveCounter")
        .addColumn("id", "integer", (column) => column.primaryKey().notNull())
        .addColumn("seq", "bigint", (column) => column.notNull())
        .execute();
      await db.insertInto("liveCounter").values({ id: 1, seq: 0 }).execute();
    },
  };
}
