import type { Kysely, Selectable } from "kysely";
import type { CalendarFeedTable } from "../schema/appointment.ts";
import type { Database } from "../schema.ts";

export type CalendarFeedRow = Selectable<CalendarFeedTable>;

/** The address of somebody's calendar, by its digest; that of a locked account answers no more. */
export function calendarFeedBy(
  db: Kysely<Database>,
  digest: string,
): Promise<{ readonly userId: string } | undefined> {
  return db
    .selectFrom("calendarFeed")
    .innerJoin("user", "user.id", "calendarFeed.userId")
    .select("calendarFeed.userId")
    .where("digest", "=", digest)
    .where("user.disabledAt", "is", null)
    .executeTakeFirst();
}

/** Since when somebody's calendar has an address; null without one. */
export async function calendarFeedSince(db: Kysely<Database>, userId: string): Promise<Date | null> {
  const row = await db
    .selectFrom("calendarFeed")
    .select("createdAt")
    .where("userId", "=", userId)
    .executeTakeFirst();
  return row?.createdAt ?? null;
}

/** Gives somebody's calendar an address; the one before answers no more. */
export async function saveCalendarFeed(db: Kysely<Database>, feed: CalendarFeedRow): Promise<void> {
  const { digest, createdAt } = feed;
  await db
    .insertInto("calendarFeed")
    .values(feed)
    .onConflict((conflict) => conflict.column("userId").doUpdateSet({ digest, createdAt }))
    .execute();
}

export async function removeCalendarFeed(db: Kysely<Database>, userId: string): Promise<void> {
  await db.deleteFrom("calendarFeed").where("userId", "=", userId).execute();
}
