import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import type { Database } from "../schema.ts";

/** Up to which step of the clock an authenticator's codes have served: each serves once. */
export const spentCodes: Migration = {
  async up(db: Kysely<Database>) {
    await db.schema.alterTable("twoFactor").addColumn("usedCounter", "integer").execute();
  },
};
