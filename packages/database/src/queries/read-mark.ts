import type { Kysely } from "kysely";
import type { Database } from "../schema.ts";

/** Up to when somebody has read; nothing for who never has. */
export async function readUpTo(
  db: Kysely<Database>,
  conversationId: string,
  userId: string,
): Promise<Date | null> {
  const row = await db
    .selectFrom("readMark")
    .select("readUpTo")
    .where("conversationId", "=", conversationId)
    .where("userId", "=", userId)
    .executeTakeFirst();
  return row?.readUpTo ?? null;
}

/** Up to when each has read, by person. */
export async function readMarksOf(
  db: Kysely<Database>,
  conversationId: string,
): Promise<ReadonlyMap<string, Date>> {
  const rows = await db
    .selectFrom("readMark")
    .select(["userId", "readUpTo"])
    .where("conversationId", "=", conversationId)
    .execute();
  return new Map(rows.map(({ userId, readUpTo }) => [userId, readUpTo]));
}

/** Notes up to when somebody has read; never back. */
export async function markReadUpTo(
  db: Kysely<Database>,
  { conversationId, userId, upTo }: { conversationId: string; userId: string; upTo: Date },
): Promise<void> {
  await db
    .insertInto("readMark")
    .values({ conversationId, userId, readUpTo: upTo })
    .onConflict((conflict) =>
      conflict
        .columns(["conversationId", "userId"])
        .doUpdateSet({ readUpTo: upTo })
        .where("readMark.readUpTo", "<", upTo),
    )
    .execute();
}

/** How many messages of others each conversation has since somebody last read it. */
export async function unreadCounts(
  db: Kysely<Database>,
  conversationIds: readonly string[],
  { userId, withWhispers }: { readonly userId: string; readonly withWhispers: boolean },
): Promise<Map<string, number>> {
  if (conversationIds.length === 0) return new Map();
  let query = db
    .selectFrom("message")
    .leftJoin("readMark", (join) =>
      join.onRef("readMark.conversationId", "=", "message.conversationId").on("readMark.userId", "=", userId),
    )
    .where("message.conversationId", "in", conversationIds)
    .where("message.authorId", "!=", userId)
    .where("message.withdrawnAt", "is", null)
    .where((eb) =>
      eb.or([eb("readMark.readUpTo", "is", null), eb("message.at", ">", eb.ref("readMark.readUpTo"))]),
    );
  if (!withWhispers) query = query.where("message.isWhisper", "=", false);
  const rows = await query
    .select(({ fn }) => ["message.conversationId", fn.countAll<number>().as("count")])
    .groupBy("message.conversationId")
    .execute();
  return new Map(rows.map(({ conversationId, count }) => [conversationId, Number(count)]));
}
