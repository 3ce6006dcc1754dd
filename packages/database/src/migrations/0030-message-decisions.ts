import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import type { Database } from "../schema.ts";

/** What a conversation was before a moderator closed it, and what was said of a decision that was looked at again. */
export const messageDecisionColumns: Migration = {
  async up(db: Kysely<Database>) {
    for (const name of ["stateBefore", "blockedByBefore", "reviewStatement"]) {
      await db.schema.alterTable("messageReport").addColumn(name, "text").execute();
    }
  },
};
