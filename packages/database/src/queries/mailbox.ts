import type { Kysely, Selectable } from "kysely";
import type { MailboxMessageTable } from "../schema/account.ts";
import type { Database } from "../schema.ts";

export type MailboxMessage = Selectable<MailboxMessageTable>;

/** Mails kept at most: it is for trying out. */
const mostKept = 500;

/** Keeps a mail instead of sending it; one that is there already is the same. */
export async function keepInMailbox(db: Kysely<Database>, message: MailboxMessage): Promise<void> {
  await db
    .insertInto("mailboxMessage")
    .values(message)
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
  const oldest = await db
    .selectFrom("mailboxMessage")
    .select("at")
    .orderBy("at", "desc")
    .offset(mostKept)
    .limit(1)
    .executeTakeFirst();
  if (oldest) await db.deleteFrom("mailboxMessage").where("at", "<=", oldest.at).execute();
}

/** The mails kept, newest first, without their texts. */
export function mailboxMessages(
  db: Kysely<Database>,
  limit: number,
): Promise<Pick<MailboxMessage, "id" | "at" | "kind" | "toEmail" | "toName" | "subject">[]> {
  return db
    .selectFrom("mailboxMessage")
    .select(["id", "at", "kind", "toEmail", "toName", "subject"])
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
}

export function mailboxMessage(db: Kysely<Database>, id: string): Promise<MailboxMessage | undefined> {
  return db.selectFrom("mailboxMessage").selectAll().where("id", "=", id).executeTakeFirst();
}
