import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";
import type { Dialect } from "../dialects/dialect.ts";
import type { Database } from "../schema.ts";

/** What an offer tells on the board of a sector, companies of the sector, and what moderators decided. */
export function sectorTables({ types, engine }: Dialect): Migration {
  return {
    async up(db: Kysely<Database>) {
      await db.schema.alterTable("offer").addColumn("sector", types.json).execute();
      await db.schema.alterTable("offer").addColumn("family", "text").execute();
      await db.schema.createIndex("offerFamily").on("offer").columns(["family", "state"]).execute();
      await db.schema
        .alterTable("company")
        .addColumn("inSector", "boolean", (column) => column.notNull().defaultTo(sql`false`))
        .execute();
      await db.schema
        .alterTable("importRun")
        .addColumn("outside", "integer", (column) => column.notNull().defaultTo(0))
        .execute();
      await widenFates(db, engine);
      await db.schema
        .createTable("sectorDecision")
        .addColumn("companyKey", "text", (column) => column.notNull())
        .addColumn("titleKey", "text", (column) => column.notNull())
        .addColumn("isIn", "boolean", (column) => column.notNull())
        .addColumn("family", "text")
        .addColumn("decidedBy", "text", (column) => column.notNull())
        .addColumn("decidedAt", types.instant, (column) => column.notNull())
        .addPrimaryKeyConstraint("sectorDecisionKey", ["companyKey", "titleKey"])
        .execute();
    },
  };
}

const fates = sql`"fate" in ('imported', 'updated', 'unchanged', 'duplicate', 'rejected', 'outside')`;

/** SQLite cannot change a check: the table is made anew with its rows. */
async function widenFates(db: Kysely<Database>, engine: Dialect["engine"]): Promise<void> {
  if (engine === "postgresql") {
    await db.schema.alterTable("importRow").dropConstraint("importRow_fate_check").execute();
    await db.schema.alterTable("importRow").addCheckConstraint("importRow_fate_check", fates).execute();
    return;
  }
  await db.schema.alterTable("importRow").renameTo("importRowBefore").execute();
  await db.schema
    .createTable("importRow")
    .addColumn("runId", "text", (column) => column.notNull().references("importRun.id").onDelete("cascade"))
    .addColumn("row", "integer", (column) => column.notNull())
    .addColumn("fate", "text", (column) => column.notNull().check(fates))
    .addColumn("reason", "text")
    .addColumn("offerId", "text")
    .addPrimaryKeyConstraint("importRowKey", ["runId", "row"])
    .execute();
  await sql`insert into "importRow" select "runId", "row", "fate", "reason", "offerId" from "importRowBefore"`.execute(
    db,
  );
  await sql`drop table "importRowBefore"`.execute(db);
}
