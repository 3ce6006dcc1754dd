import { accept, type Result, refuse } from "../shared/index.ts";
import { type ContentPathRefusal, checkContentPath, type TakenPaths } from "./address.ts";
import type { ContentDocument } from "./document.ts";

/**
 * `content-conflict`: somebody saved since this text was opened; `content-file`: a file of the instance
 * has its address and wins; `content-problems`: its text cannot be shown yet.
 */
export type ContentRefusal =
  | ContentPathRefusal
  | "content-conflict"
  | "content-deleted"
  | "content-draft-line"
  | "content-file"
  | "content-not-deleted"
  | "content-not-public"
  | "content-problems"
  | "content-unchanged";

/** A wish about a document: what it says was seen at this version. */
export interface Seen {
  readonly basedOn: number;
}

function open(document: ContentDocument, { basedOn }: Seen): Result<ContentDocument, ContentRefusal> {
  if (document.deletedAt !== null) return refuse("content-deleted");
  if (document.version !== basedOn) return refuse("content-conflict");
  return accept(document);
}

/** A new text for a document. A text that says the same makes no version. */
export function saveContent(
  document: ContentDocument,
  now: string,
  wish: Seen & { readonly source: string },
  taken: TakenPaths,
): Result<ContentDocument, ContentRefusal> {
  const opened = open(document, wish);
  if (!opened.ok) return opened;
  if (taken.isFile(document.path)) return refuse("content-file");
  return wish.source === now ? refuse("content-unchanged") : next(document);
}

/** An older text becomes the newest again; nothing in between is lost. */
export function restoreContent(
  document: ContentDocument,
  now: string,
  wish: Seen & { readonly source: string },
  taken: TakenPaths,
): Result<ContentDocument, ContentRefusal> {
  return saveContent(document, now, wish, taken);
}

/** Another address. What everybody sees moves with it at once, if nothing in it is wrong there. */
export function renameContent(
  document: ContentDocument,
  wish: Seen & { readonly path: string; readonly problems: number },
  taken: TakenPaths,
): Result<ContentDocument, ContentRefusal> {
  const opened = open(document, wish);
  if (!opened.ok) return opened;
  if (wish.path === document.path) return refuse("content-unchanged");
  const free = checkContentPath(wish.path, taken);
  if (!free.ok) return free;
  if (wish.problems > 0) return refuse("content-problems", { count: wish.problems });
  const renamed = next(document);
  return renamed.ok ? accept({ ...renamed.value, path: free.value }) : renamed;
}

/** Everybody sees the newest version, the one that its author saw, if nothing in it is wrong. */
export function publishContent(
  document: ContentDocument,
  wish: Seen & { readonly problems: number },
  taken: TakenPaths,
  at: Date,
): Result<ContentDocument, ContentRefusal> {
  const opened = open(document, wish);
  if (!opened.ok) return opened;
  if (taken.isFile(document.path)) return refuse("content-file");
  // An antenna that instance.json declares may have come there after the draft.
  const [first = ""] = document.path.split("/");
  if (taken.isAntenna(first)) return refuse("content-path-antenna", { address: `/${first}` });
  if (wish.problems > 0) return refuse("content-problems", { count: wish.problems });
  if (document.publishedVersion === document.version) return refuse("content-unchanged");
  return accept({ ...document, publishedVersion: document.version, publishedAt: at });
}

/** Nobody sees it any more; its text stays. */
export function unpublishContent(document: ContentDocument): Result<ContentDocument, ContentRefusal> {
  if (document.publishedVersion === null) return refuse("content-not-public");
  return accept({ ...document, publishedVersion: null, publishedAt: null });
}

/** Puts a document away: nobody sees it, its address is free, its history stays. */
export function removeContent(
  document: ContentDocument,
  wish: Seen,
  at: Date,
): Result<ContentDocument, ContentRefusal> {
  const opened = open(document, wish);
  if (!opened.ok) return opened;
  return accept({ ...document, publishedVersion: null, publishedAt: null, deletedAt: at });
}

/** Takes a document out again, as a draft, if its address is still free. */
export function bringBackContent(
  document: ContentDocument,
  taken: TakenPaths,
): Result<ContentDocument, ContentRefusal> {
  if (document.deletedAt === null) return refuse("content-not-deleted");
  const free = checkContentPath(document.path, taken);
  return free.ok ? accept({ ...document, deletedAt: null }) : free;
}

function next(document: ContentDocument): Result<ContentDocument, never> {
  return accept({ ...document, version: document.version + 1 });
}
