import type { Kysely, Selectable } from "kysely";
import type { ReplyAddressTable } from "../schema/conversation.ts";
import type { Database } from "../schema.ts";

export type ReplyAddressRow = Selectable<ReplyAddressTable>;

export async function addReplyAddress(db: Kysely<Database>, address: ReplyAddressRow): Promise<void> {
  await db.insertInto("replyAddress").values(address).execute();
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
