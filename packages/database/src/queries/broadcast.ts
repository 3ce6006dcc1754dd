import type { Kysely, Selectable } from "kysely";
import type { BroadcastRecipientTable, BroadcastTable } from "../schema/conversation.ts";
import type { Database } from "../schema.ts";

export type BroadcastRow = Selectable<BroadcastTable>;
export type BroadcastRecipientRow = Selectable<BroadcastRecipientTable>;

/** Saves a message to many with whom it goes to; false when it is there already. */
export async function addBroadcast(
  db: Kysely<Database>,
  broadcast: BroadcastRow,
  recipients: readonly Pick<BroadcastRecipientRow, "candidateId" | "messageId">[],
): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto("broadcast")
    .values(broadcast)
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) return false;
  const waiting = { broadcastId: broadcast.id, conversationId: null, state: "waiting" as const };
  await db
    .insertInto("broadcastRecipient")
    .values(recipients.map((each) => ({ ...each, ...waiting })))
    .execute();
  return true;
}

export function broadcastById(db: Kysely<Database>, id: string): Promise<BroadcastRow | undefined> {
  return db.selectFrom("broadcast").selectAll().where("id", "=", id).executeTakeFirst();
}

/** Whom a message to many goes to, by name, with what became of it. */
export function broadcastRecipients(
  db: Kysely<Database>,
  broadcastId: string,
): Promise<(BroadcastRecipientRow & { readonly name: string })[]> {
  return db
    .selectFrom("broadcastRecipient")
    .innerJoin("user", "user.id", "broadcastRecipient.candidateId")
    .selectAll("broadcastRecipient")
    .select("user.name")
    .where("broadcastId", "=", broadcastId)
    .orderBy("user.name")
    .orderBy("candidateId")
    .execute();
}

export async function saveBroadcastStep(
  db: Kysely<Database>,
  { broadcastId, candidateId }: Pick<BroadcastRecipientRow, "broadcastId" | "candidateId">,
  change: Pick<BroadcastRecipientRow, "state" | "conversationId">,
): Promise<void> {
  await db
    .updateTable("broadcastRecipient")
    .set(change)
    .where("broadcastId", "=", broadcastId)
    .where("candidateId", "=", candidateId)
    .execute();
}
