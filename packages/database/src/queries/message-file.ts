import type { Kysely } from "kysely";
import type { Database } from "../schema.ts";
import type { MessageRow } from "./conversation.ts";
import type { DocumentRow } from "./document.ts";

/** A file of a message, as its line names it. */
export interface MessageFile {
  readonly messageId: string;
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

export async function addMessageFiles(
  db: Kysely<Database>,
  messageId: string,
  documentIds: readonly string[],
): Promise<void> {
  if (documentIds.length === 0) return;
  await db
    .insertInto("messageFile")
    .values(documentIds.map((documentId) => ({ messageId, documentId })))
    .execute();
}

/** The files of messages, in the order in which they were given. */
export async function messageFilesOf(
  db: Kysely<Database>,
  messageIds: readonly string[],
): Promise<MessageFile[]> {
  if (messageIds.length === 0) return [];
  return db
    .selectFrom("messageFile")
    .innerJoin("document", "document.id", "messageFile.documentId")
    .where("messageFile.messageId", "in", messageIds)
    .where("document.deletedAt", "is", null)
    .select(["messageFile.messageId", "document.id", "document.name", "document.size"])
    .orderBy("document.createdAt")
    .orderBy("document.id")
    .execute();
}

/** The message that a document goes with, and the document; undefined for one that goes with none. */
export async function messageOfFile(
  db: Kysely<Database>,
  documentId: string,
): Promise<{ readonly message: MessageRow; readonly document: DocumentRow } | undefined> {
  const [message, document] = await Promise.all([
    db
      .selectFrom("message")
      .innerJoin("messageFile", "messageFile.messageId", "message.id")
      .where("messageFile.documentId", "=", documentId)
      .selectAll("message")
      .executeTakeFirst(),
    db
      .selectFrom("document")
      .selectAll()
      .where("id", "=", documentId)
      .where("deletedAt", "is", null)
      .executeTakeFirst(),
  ]);
  return message && document ? { message, document } : undefined;
}
