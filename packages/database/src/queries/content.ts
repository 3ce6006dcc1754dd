import type { ContentDocument, ContentVersion } from "@tremplin/core/content";
import type { Kysely, Selectable } from "kysely";
import type { DatabaseHandle } from "../open.ts";
import type { ContentPictureTable } from "../schema/content.ts";
import type { Database } from "../schema.ts";
import { bumpDataVersion } from "./data-version.ts";

export type ContentPictureRow = Readonly<Selectable<ContentPictureTable>>;

/** A document with the text that everybody sees, or would see. */
export interface DocumentText {
  readonly document: ContentDocument;
  readonly source: string;
}

/** All documents by their address, those that were put away included. */
export function contentDocuments(db: Kysely<Database>): Promise<ContentDocument[]> {
  return db.selectFrom("contentDocument").selectAll().orderBy("path").orderBy("createdAt").execute();
}

export function contentDocument(db: Kysely<Database>, id: string): Promise<ContentDocument | undefined> {
  return db.selectFrom("contentDocument").selectAll().where("id", "=", id).executeTakeFirst();
}

/** The versions of a document, the newest first. */
export function contentVersions(db: Kysely<Database>, documentId: string): Promise<ContentVersion[]> {
  return db
    .selectFrom("contentVersion")
    .selectAll()
    .where("documentId", "=", documentId)
    .orderBy("number", "desc")
    .execute();
}

export function contentVersion(
  db: Kysely<Database>,
  documentId: string,
  number: number,
): Promise<ContentVersion | undefined> {
  return db
    .selectFrom("contentVersion")
    .selectAll()
    .where("documentId", "=", documentId)
    .where("number", "=", number)
    .executeTakeFirst();
}

/** The documents that everybody sees, each with the text that they see. */
export function publishedContent(db: Kysely<Database>): Promise<DocumentText[]> {
  return texts(db, "publishedVersion");
}

/** All documents that are not put away, each with its newest text. */
export function newestContent(db: Kysely<Database>): Promise<DocumentText[]> {
  return texts(db, "version");
}

async function texts(db: Kysely<Database>, which: "version" | "publishedVersion"): Promise<DocumentText[]> {
  const rows = await db
    .selectFrom("contentDocument")
    .innerJoin("contentVersion", (join) =>
      join
        .onRef("contentVersion.documentId", "=", "contentDocument.id")
        .onRef("contentVersion.number", "=", `contentDocument.${which}`),
    )
    .selectAll("contentDocument")
    .select("contentVersion.source")
    .where("deletedAt", "is", null)
    .orderBy("contentDocument.path")
    .execute();
  return rows.map(({ source, ...document }) => ({ document, source }));
}

/**
 * Where the document that once stood at an address is shown now; of several, the one that stood there last. Null when
 * there is none, for a document that nobody sees, and for the address of today.
 */
export async function movedContentPath(db: Kysely<Database>, path: string): Promise<string | null> {
  const found = await db
    .selectFrom("contentVersion")
    .innerJoin("contentDocument", "contentDocument.id", "contentVersion.documentId")
    .select("contentDocument.path")
    .where("contentVersion.path", "=", path)
    .where("contentDocument.path", "!=", path)
    .where("contentDocument.deletedAt", "is", null)
    .where("contentDocument.publishedVersion", "is not", null)
    .orderBy("contentVersion.at", "desc")
    .orderBy("contentDocument.id")
    .limit(1)
    .executeTakeFirst();
  return found?.path ?? null;
}

/** Adds a document with its first version; false when somebody was faster at its address. */
export async function addContent(
  { db }: Pick<DatabaseHandle, "db">,
  document: ContentDocument,
  version: ContentVersion,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto("contentDocument")
    .values(document)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) return false;
  await db.insertInto("contentVersion").values(version).execute();
  return true;
}

/**
 * Saves where a document stands now, with a version if there is a new one. False, and nothing is saved,
 * when it is no longer as it was seen: somebody was faster.
 */
export async function saveContentStep(
  handle: DatabaseHandle,
  before: ContentDocument,
  after: ContentDocument,
  version: ContentVersion | null,
): Promise<boolean> {
  const { db } = handle;
  const { id, ...change } = after;
  const { numUpdatedRows } = await db
    .updateTable("contentDocument")
    .set(change)
    .where("id", "=", id)
    .where("version", "=", before.version)
    .where("publishedVersion", before.publishedVersion === null ? "is" : "=", before.publishedVersion)
    .where("deletedAt", before.deletedAt === null ? "is" : "is not", null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  if (version) await db.insertInto("contentVersion").values(version).execute();
  const isSeen = before.publishedVersion !== null || after.publishedVersion !== null;
  const isOther = before.publishedVersion !== after.publishedVersion || before.path !== after.path;
  if (isSeen && isOther) await bumpDataVersion(handle);
  return true;
}

/** The pictures of the site by their path. */
export function contentPictures(db: Kysely<Database>): Promise<ContentPictureRow[]> {
  return db.selectFrom("contentPicture").selectAll().orderBy("path").execute();
}

/** Adds a picture, or says otherwise what it shows; false when another picture has its path. */
export async function saveContentPicture(
  handle: DatabaseHandle,
  picture: ContentPictureRow,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await handle.db
    .insertInto("contentPicture")
    .values(picture)
    .onConflict((conflict) =>
      conflict
        .column("path")
        .doUpdateSet({ alt: picture.alt })
        .where("contentPicture.digest", "=", picture.digest),
    )
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) return false;
  await bumpDataVersion(handle);
  return true;
}

export async function removeContentPicture(handle: DatabaseHandle, path: string): Promise<void> {
  await handle.db.deleteFrom("contentPicture").where("path", "=", path).execute();
  await bumpDataVersion(handle);
}
