import type { DocumentKind } from "@tremplin/core/document";
import type { Instant, MaybeInstant } from "./instant.ts";

/** A file that somebody sent; its bytes are in the file store under `storageKey`. */
export interface DocumentTable {
  id: string;
  ownerId: string;
  kind: DocumentKind;
  /** As it is shown and given back; never where it is kept. */
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  storageKey: string;
  createdAt: Instant;
  deletedAt: MaybeInstant;
}
