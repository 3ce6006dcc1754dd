import type {
  ContentDocument,
  ContentRefusal,
  ContentStep,
  ContentVersion,
  TakenPaths,
} from "@tremplin/core/content";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  antennas,
  contentDocument,
  contentDocuments,
  contentVersion,
  type DatabaseHandle,
  inTransaction,
  saveContentStep,
} from "@tremplin/database";
import { servedAddresses } from "@tremplin/instance";
import type { Asking } from "../asking.ts";
import { audit } from "../audit.ts";

/**
 * What stands at addresses already, for a document: files of the instance, antennas, other documents, the board
 * itself.
 */
export async function takenPaths(
  ctx: Pick<Asking, "content">,
  { db }: Pick<DatabaseHandle, "db">,
  exceptId: string | null,
): Promise<TakenPaths> {
  const others = (await contentDocuments(db)).filter(
    ({ id, deletedAt }) => id !== exceptId && deletedAt === null,
  );
  // One without a territory is only a place where people are received; one that was open keeps its address.
  const slugs = new Set(
    (await antennas(db))
      .filter(({ territory, openedAt }) => territory !== null || openedAt !== null)
      .map(({ slug }) => slug),
  );
  const paths = new Set(others.map(({ path }) => path));
  return {
    own: servedAddresses,
    isFile: (path) => ctx.content.file(path) !== null,
    isAntenna: (first) => slugs.has(first),
    isTaken: (path) => paths.has(path),
  };
}

/** A document as it is before a change, with its newest text. */
export interface Before {
  readonly document: ContentDocument;
  readonly source: string;
  readonly taken: TakenPaths;
  readonly handle: DatabaseHandle;
}

/** Where a change leads: the document after it, and the text of its new version if it has one. */
export interface After {
  readonly document: ContentDocument;
  readonly source?: string;
  readonly step?: ContentStep;
  readonly note?: string;
}

export type ContentChange = Result<ContentDocument, ContentRefusal | "not-found">;

/**
 * Changes a document in one transaction: as it is, by a rule, with its new version and a line of the audit
 * trail. Who comes second to the same version is refused, and nothing of theirs or of the first is lost.
 */
export async function changeContent(
  ctx: Asking,
  id: string,
  action: string,
  decide: (before: Before) => Promise<Result<After, ContentRefusal | "not-found">>,
): Promise<ContentChange> {
  return inTransaction(ctx.database, async (handle): Promise<ContentChange> => {
    const document = await contentDocument(handle.db, id);
    const newest = document && (await contentVersion(handle.db, id, document.version));
    if (!document || !newest) return refuse("not-found");
    const taken = await takenPaths(ctx, handle, id);
    const decided = await decide({ document, source: newest.source, taken, handle });
    if (!decided.ok) return decided;
    const { source = newest.source, step = "save", note = "" } = decided.value;
    const after = { ...decided.value.document, updatedAt: ctx.now() };
    const version = after.version === document.version ? null : versionOf(ctx, after, { source, step, note });
    if (!(await saveContentStep(handle, document, after, version))) return refuse("content-conflict");
    await auditContent(handle, ctx, action, after, note);
    return accept(after);
  });
}

/** A new version, by who asks. */
export function versionOf(
  { actor, now }: Asking,
  { id, version, path }: ContentDocument,
  { source, step, note }: Pick<ContentVersion, "source" | "step" | "note">,
): ContentVersion {
  return {
    documentId: id,
    number: version,
    path,
    source,
    step,
    authorId: actor.userId,
    authorName: actor.name,
    at: now(),
    note,
  };
}

export function auditContent(
  handle: DatabaseHandle,
  ctx: Asking,
  action: string,
  { id, path, version }: ContentDocument,
  note = "",
): Promise<void> {
  const subject = { kind: "content", id, label: `/${path}` };
  return audit(handle, ctx, { action: `content.${action}`, subject, details: { version, note } });
}
