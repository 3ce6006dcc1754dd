import type { ConversationKind } from "@tremplin/core/conversation";
import type { Kysely, Selectable } from "kysely";
import type { ConversationTable, MessageTable } from "../schema/conversation.ts";
import type { Database } from "../schema.ts";

export type ConversationRow = Selectable<ConversationTable>;
export type MessageRow = Selectable<MessageTable>;

export function conversationById(db: Kysely<Database>, id: string): Promise<ConversationRow | undefined> {
  return db.selectFrom("conversation").selectAll().where("id", "=", id).executeTakeFirst();
}

export function conversationAbout(
  db: Kysely<Database>,
  kind: ConversationKind,
  subjectId: string,
): Promise<ConversationRow | undefined> {
  return db
    .selectFrom("conversation")
    .selectAll()
    .where("kind", "=", kind)
    .where("subjectId", "=", subjectId)
    .executeTakeFirst();
}

/** Begins a conversation; one about the same matter stays as it is. */
export async function beginConversation(
  db: Kysely<Database>,
  conversation: Omit<ConversationRow, "companyOutAt">,
): Promise<void> {
  await db
    .insertInto("conversation")
    .values(conversation)
    .onConflict((conflict) => conflict.columns(["kind", "subjectId"]).doNothing())
    .execute();
}

export async function changeConversation(
  db: Kysely<Database>,
  id: string,
  change: Partial<Pick<ConversationRow, "state" | "blockedBy" | "advisorJoinedAt" | "companyOutAt">>,
): Promise<void> {
  await db.updateTable("conversation").set(change).where("id", "=", id).execute();
}

/** Holds a conversation until the end of the transaction, and answers when its last message came. */
export async function holdConversation(db: Kysely<Database>, id: string): Promise<Date> {
  const { lastAt } = await db
    .updateTable("conversation")
    .set((eb) => ({ lastAt: eb.ref("lastAt") }))
    .where("id", "=", id)
    .returning("lastAt")
    .executeTakeFirstOrThrow();
  return lastAt;
}

/** Adds a message, whose instant is after the last; false when it is there already. */
export async function addMessage(db: Kysely<Database>, message: MessageRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto("message")
    .values(message)
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) return false;
  await db
    .updateTable("conversation")
    .set({ lastAt: message.at })
    .where("id", "=", message.conversationId)
    .execute();
  return true;
}

export function messageById(db: Kysely<Database>, id: string): Promise<MessageRow | undefined> {
  return db.selectFrom("message").selectAll().where("id", "=", id).executeTakeFirst();
}

export async function changeMessage(
  db: Kysely<Database>,
  id: string,
  change: Partial<Pick<MessageRow, "text" | "editedAt" | "earlierTexts" | "withdrawnAt">>,
): Promise<void> {
  await db.updateTable("message").set(change).where("id", "=", id).execute();
}

/** The messages of a conversation before an instant, the last `limit`, in their order. */
export async function messagesOf(
  db: Kysely<Database>,
  conversationId: string,
  {
    before,
    limit,
    withWhispers,
  }: { readonly before: Date | null; readonly limit: number; readonly withWhispers: boolean },
): Promise<MessageRow[]> {
  let query = db.selectFrom("message").selectAll().where("conversationId", "=", conversationId);
  if (before) query = query.where("at", "<", before);
  if (!withWhispers) query = query.where("isWhisper", "=", false);
  const rows = await query.orderBy("at", "desc").orderBy("id", "desc").limit(limit).execute();
  return rows.toReversed();
}

/** A message with the `each` before it and after it, in their order; of whispers only itself. */
export async function neighboursOf(
  db: Kysely<Database>,
  { id, conversationId, at }: Pick<MessageRow, "id" | "conversationId" | "at">,
  each: number,
): Promise<MessageRow[]> {
  const around = db
    .selectFrom("message")
    .selectAll()
    .where("conversationId", "=", conversationId)
    .where((eb) => eb.or([eb("id", "=", id), eb("isWhisper", "=", false)]));
  const [until, from] = await Promise.all([
    around
      .where("at", "<=", at)
      .orderBy("at", "desc")
      .limit(each + 1)
      .execute(),
    around.where("at", ">", at).orderBy("at").limit(each).execute(),
  ]);
  return [...until.toReversed(), ...from];
}

/** When so many messages after a message have come: what a page that shows it in its middle ends with. */
export async function momentAfter(
  db: Kysely<Database>,
  { conversationId, at }: Pick<MessageRow, "conversationId" | "at">,
  count: number,
): Promise<Date | null> {
  const later = await db
    .selectFrom("message")
    .select("at")
    .where("conversationId", "=", conversationId)
    .where("at", ">", at)
    .orderBy("at")
    .offset(count)
    .limit(1)
    .executeTakeFirst();
  return later?.at ?? null;
}

/** All messages that somebody wrote, from the first, each with what its conversation is about. */
export function messagesBy(
  db: Kysely<Database>,
  authorId: string,
): Promise<(MessageRow & { readonly title: string })[]> {
  return db
    .selectFrom("message")
    .innerJoin("conversation", "conversation.id", "message.conversationId")
    .selectAll("message")
    .select("conversation.title")
    .where("message.authorId", "=", authorId)
    .orderBy("message.at")
    .orderBy("message.id")
    .execute();
}
