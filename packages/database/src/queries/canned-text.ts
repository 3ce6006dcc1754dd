import type { Kysely, Selectable } from "kysely";
import type { CannedTextTable } from "../schema/conversation.ts";
import type { Database } from "../schema.ts";

export type CannedTextRow = Selectable<CannedTextTable>;

/** The texts that somebody keeps, the first first. */
export function cannedTextsOf(db: Kysely<Database>, ownerId: string): Promise<CannedTextRow[]> {
  return db
    .selectFrom("cannedText")
    .selectAll()
    .where("ownerId", "=", ownerId)
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
}

export async function addCannedText(db: Kysely<Database>, text: CannedTextRow): Promise<void> {
  await db.insertInto("cannedText").values(text).execute();
}

/** Writes a text of one's own otherwise; false for what there is not, or is another's. */
export async function changeCannedText(
  db: Kysely<Database>,
  { id, ownerId, text }: Pick<CannedTextRow, "id" | "ownerId" | "text">,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("cannedText")
    .set({ text })
    .where("id", "=", id)
    .where("ownerId", "=", ownerId)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function removeCannedText(
  db: Kysely<Database>,
  { id, ownerId }: Pick<CannedTextRow, "id" | "ownerId">,
): Promise<void> {
  await db.deleteFrom("cannedText").where("id", "=", id).where("ownerId", "=", ownerId).execute();
}
