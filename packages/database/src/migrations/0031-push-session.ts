import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import type { Database } from "../schema.ts";

/** In which session a browser let itself be told: signing out there ends both. */
export const pushSession: Migration = {
  async up(db: Kysely<Database>) {
    await db.schema
      .alterTable("pushSubscription")
      .addColumn("sessionId", "text", (column) => column.references("session.id").onDelete("set null"))
      .execute();
    await db.schema
      .createIndex("pushSubscriptionSession")
      .on("pushSubscription")
      .column("sessionId")
      .execute();
  },
};
