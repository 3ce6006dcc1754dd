import type { Kysely } from "kysely";
import type { Database } from "../schema.ts";
import { forgetLiveEvents } from "./live-event.ts";
import { forgetNotifications } from "./notification.ts";

const dayMs = 86_400_000;
/** Notifications are kept so long: what they lead to stays where it is. */
const notificationDays = 90;

/**
 * Forgets what signing in leaves behind: sessions and links that have ended, and counters of attempts; forms that
 * were sent, what pages were told, and what people were told long ago; addresses of answers by mail, a while after
 * their end so that who is late is told why.
 */
export async function forgetStale(db: Kysely<Database>, now: Date): Promise<void> {
  await db.deleteFrom("session").where("expiresAt", "<=", now).execute();
  await db.deleteFrom("verification").where("expiresAt", "<=", now).execute();
  await db
    .deleteFrom("rateLimit")
    .where("lastRequest", "<", now.getTime() - dayMs)
    .execute();
  await db.deleteFrom("sentForm").where("until", "<=", now).execute();
  await db
    .deleteFrom("replyAddress")
    .where("expiresAt", "<=", new Date(now.getTime() - 90 * dayMs))
    .execute();
  await forgetLiveEvents(db, new Date(now.getTime() - dayMs));
  await forgetNotifications(db, new Date(now.getTime() - notificationDays * dayMs));
}
