import type { Kysely, Selectable } from "kysely";
import type { DocumentTable } from "../schema/document.ts";
import type { Database } from "../schema.ts";

export type DocumentRow = Selectable<DocumentTable>;

export async function addDocument(db: Kysely<Database>, document: DocumentRow): Promise<void> {
  await db.insertInto("document").values(document).execute();
}

export function documentById(db: Kysely<Database>, id: string): Promise<DocumentRow | undefined> {
  return db
    .selectFrom("document")
    .selectAll()
    .where("id", "=", id)
    .where("deletedAt", "is", null)
    .executeTakeFirst();
}

/** Somebody's documents, the newest first; versions of a CV, and what goes with messages, are shown where they belong. */
export function documentsOf(db: Kysely<Database>, ownerId: string): Promise<DocumentRow[]> {
  return db
    .selectFrom("document")
    .selectAll()
    .where("ownerId", "=", ownerId)
    .where("kind", "!=", "cv")
    .where("deletedAt", "is", null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("messageFile")
            .select("messageFile.messageId")
            .whereRef("messageFile.documentId", "=", "document.id"),
        ),
      ),
    )
    .orderBy("createdAt", "desc")
    .orderBy("id", "desc")
    .execute();
}

/** Bytes of all that somebody keeps. */
export async function documentBytesOf(db: Kysely<Database>, ownerId: string): Promise<number> {
  const { bytes } = await db
    .selectFrom("document")
    .where("ownerId", "=", ownerId)
    .where("deletedAt", "is", null)
    .select(({ fn }) => fn.sum<number | null>("size").as("bytes"))
    .executeTakeFirstOrThrow();
  return Number(bytes ?? 0);
}

/** Takes a document away; its bytes are for the caller to remove. False when it is gone already. */
export async function deleteDocument(db: Kysely<Database>, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("document")
    .set({ deletedAt: now })
    .where("id", "=", id)
    .where("deletedAt", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Where the files of somebody are kept, those included that were taken away just now. */
export async function storageKeysOf(db: Kysely<Database>, ownerId: string): Promise<string[]> {
  const rows = await db.selectFrom("document").select("storageKey").where("ownerId", "=", ownerId).execute();
  return rows.map(({ storageKey }) => storageKey);
}
