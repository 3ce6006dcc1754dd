import type { Kysely } from "kysely";
import type { Database } from "../schema.ts";

/** When the next published offer ends; null when none will. */
export async function nextOfferExpiry(db: Kysely<Database>, now: Date): Promise<Date | null> {
  const next = await db
    .selectFrom("offer")
    .select("expiresAt")
    .where("state", "=", "published")
    .where("expiresAt", ">", now)
    .orderBy("expiresAt")
    .limit(1)
    .executeTakeFirst();
  return next?.expiresAt ?? null;
}
