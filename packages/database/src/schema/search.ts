/**
 * The search index of the published offers, the same on both engines, kept by `search/storage/`.
 * Postings: which offers of one block of 65,536 row numbers hold a term at one strength.
 */
export interface SearchPostingTable {
  term: string;
  /** Where the term stands, its strongest place only: see `search/storage/offer-terms.ts`. */
  strength: number;
  /** `seq >> 16`. */
  block: number;
  /** Packed by `search/storage/container.ts`. */
  seqs: Buffer;
}

/** What is filtered, counted and sorted by, of 1,024 neighbouring offers: see `search/storage/column-page.ts`. */
export interface SearchColumnTable {
  /** `seq >> 10`. */
  page: number;
  /** The data version that last wrote it: a running index reads again what is newer. */
  version: number;
  data: Buffer;
}

/** The words of the offers, for prefixes and corrections. */
export interface SearchWordTable {
  /** Folded, not stemmed: "mecanicien". */
  word: string;
  /** As people write it: "mécanicien". */
  shown: string;
  /** Offers that have it in the title, the skills, the company or the job. */
  heads: number;
  /** Offers that have it only in the text. */
  texts: number;
  /** As of the column pages. */
  version: number;
}

/** One row: the version of the analyser that made the terms; another one means an index to rebuild. */
export interface SearchStateTable {
  id: number;
  analyser: number;
}
