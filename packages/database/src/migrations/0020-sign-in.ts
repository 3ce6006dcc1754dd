import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import type { Database } from "../schema.ts";

/** An identity elsewhere opens one account, and a session knows from where it came, to end there too. */
export const signInTables: Migration = {
  async up(db: Kysely<Database>) {
    await db.schema
      .createIndex("accountIdentity")
      .on("account")
      .columns(["providerId", "accountId"])
      .unique()
      .execute();
    await db.schema.alterTable("session").addColumn("cameBy", "text").execute();
  },
};
