import { createHash } from "node:crypto";
import { type DocumentKind, type DocumentRefusal, maxDocumentsBytes } from "@tremplin/core/document";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  addDocument,
  countAttempt,
  type DocumentRow,
  documentBytesOf,
  inTransaction,
} from "@tremplin/database";
import type { Context } from "../context.ts";
import { type PreparedDocument, prepareDocument } from "./prepare-document.ts";

/** Where the file store keeps documents: by a name of ours, never by the one that was sent. */
const documentKey = (id: string) => `documents/${id}`;

/** Files of one person within an hour, taken or not: each costs the server the work of looking into it. */
const perPerson = { most: 60, seconds: 3_600 };

/**
 * Keeps a file that somebody sent, once it has been looked at, within what one person may send and keep. The bytes are
 * stored before the row: a row never points at nothing.
 */
export async function storeDocument(
  { database, files, scan, newId, now }: Pick<Context, "database" | "files" | "scan" | "newId" | "now">,
  {
    ownerId,
    kind,
    name,
    bytes,
  }: {
    readonly ownerId: string;
    readonly kind: DocumentKind;
    readonly name: string;
    readonly bytes: Uint8Array;
  },
): Promise<Result<{ readonly document: DocumentRow; readonly prepared: PreparedDocument }, DocumentRefusal>> {
  if (!(await countAttempt(database.db, `document ${ownerId}`, perPerson, now())))
    return refuse("file-too-many");
  const prepared = await prepareDocument(bytes, name, scan);
  if (!prepared.ok) return prepared;
  const kept = prepared.value;
  const id = newId();
  const document: DocumentRow = {
    id,
    ownerId,
    kind,
    name: kept.name,
    mediaType: kept.mediaType,
    size: kept.bytes.byteLength,
    sha256: createHash("sha256").update(kept.bytes).digest("hex"),
    storageKey: documentKey(id),
    createdAt: now(),
    deletedAt: null,
  };
  await files.put(document.storageKey, kept.bytes);
  const isKept = await inTransaction(database, async ({ db }) => {
    if ((await documentBytesOf(db, ownerId)) + document.size > maxDocumentsBytes) return false;
    await addDocument(db, document);
    return true;
  });
  if (isKept) return accept({ document, prepared: kept });
  await files.remove(document.storageKey);
  return refuse("file-quota", { maximum: maxDocumentsBytes / 1024 / 1024 });
}
