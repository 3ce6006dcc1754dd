/** A page, article or portrait that is written on the site itself; its texts are its versions. */
export interface ContentDocument {
  readonly id: string;
  /** Its address without the first slash: `nos-metiers/perchman`. */
  readonly path: string;
  /** Number of its newest version, from 1. */
  readonly version: number;
  /** The version that everybody sees; null when nobody does. */
  readonly publishedVersion: number | null;
  readonly publishedAt: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** Since when it is put away; its history stays. */
  readonly deletedAt: Date | null;
}

/** What made a version. */
export type ContentStep = "create" | "save" | "restore" | "rename";

/** One state of a document's text: written once, never changed. */
export interface ContentVersion {
  readonly documentId: string;
  readonly number: number;
  readonly path: string;
  /** The whole text, its head between `---` lines included, as a file would have it. */
  readonly source: string;
  readonly step: ContentStep;
  readonly authorId: string | null;
  readonly authorName: string;
  readonly at: Date;
  /** Why, in the author's words; empty when they gave none. */
  readonly note: string;
}

/** `changed`: everybody sees a version that is not the newest. */
export type ContentState = "draft" | "published" | "changed" | "deleted";

export function contentState({ version, publishedVersion, deletedAt }: ContentDocument): ContentState {
  if (deletedAt !== null) return "deleted";
  if (publishedVersion === null) return "draft";
  return publishedVersion === version ? "published" : "changed";
}

/** Signs of a text at most: a long book chapter, far below what would slow the board. */
export const maxContentLength = 200_000;
export const maxContentPath = 120;
export const maxContentNote = 200;
