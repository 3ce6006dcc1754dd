import type { Kysely, Selectable } from "kysely";
import type { ReplyAddressTable } from "../schema/conversation.ts";
import type { Database } from "../schema.ts";

export type ReplyAddressRow = Selectable<ReplyAddressTable>;

export async function addReplyAddress(db: Kysely<Database>, address: ReplyAddressRow): Promise<void> {
  await db.insertInto("replyAddress").values(address).execute();
}

/** Whether there still are the conversation and the open account that an answer would need. */
export async function canBeAnswered(
  db: Kysely<Database>,
  { conversationId, userId }: Pick<ReplyAddressRow, "conversationId" | "userId">,
): Promise<boolean> {
  const found = await db
    .selectFrom("conversation")
    .innerJoin("user", (join) => join.on("user.id", "=", userId).on("user.disabledAt", "is", null))
    .select("conversation.id")
    .where("conversation.id", "=", conversationId)
    .executeTakeFirst();
  return found !== undefined;
}

/** The address of a digest, with that of the account that it was given to; undefined for one that there is not. */
export function replyAddressBy(
  db: Kysely<Database>,
  digest: string,
): Promise<(ReplyAddressRow & { readonly email: string }) | undefined> {
  return db
    .selectFrom("replyAddress")
    .innerJoin("user", "user.id", "replyAddress.userId")
    .selectAll("replyAddress")
    .select("user.email")
    .where("digest", "=", digest)
    .executeTakeFirst();
}
