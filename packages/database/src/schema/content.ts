import type { ContentStep } from "@tremplin/core/content";
import type { Instant, MaybeInstant } from "./instant.ts";

/** A page that is written on the site itself. Its texts are its versions. */
export interface ContentDocumentTable {
  id: string;
  /** Its address without the first slash; free again once the document is put away. */
  path: string;
  /** Number of its newest version. */
  version: number;
  /** The version that everybody sees; null when nobody does. */
  publishedVersion: number | null;
  publishedAt: MaybeInstant;
  createdAt: Instant;
  updatedAt: Instant;
  deletedAt: MaybeInstant;
}

/** One state of a document's text: written once, never changed. */
export interface ContentVersionTable {
  documentId: string;
  number: number;
  path: string;
  source: string;
  step: ContentStep;
  /** No reference: the history outlives accounts. */
  authorId: string | null;
  authorName: string;
  at: Instant;
  note: string;
}

/** A picture that texts name by its path; its bytes are in the file store. */
export interface ContentPictureTable {
  /** `images/atelier.webp`, as in the folder of an instance. */
  path: string;
  /** Of its bytes: for the file store, and an address that changes with them. */
  digest: string;
  contentType: string;
  width: number;
  height: number;
  bytes: number;
  /** What it shows, for who cannot see it. */
  alt: string;
  authorId: string | null;
  authorName: string;
  at: Instant;
}
