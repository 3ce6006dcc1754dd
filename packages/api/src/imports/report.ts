/** What became of a file. `read` is the sum of the others. */
export interface ImportReport {
  readonly read: number;
  readonly imported: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly duplicates: number;
  /** On the board of a sector: rows that may be outside it, kept for a moderator and not published. */
  readonly outside?: number;
  /** Rows are counted from 1, after the header of a CSV. Reasons are French sentences that say what to do. */
  readonly rejected: readonly RejectedRow[];
}

export interface RejectedRow {
  readonly row: number;
  readonly reason: string;
}

/** The report of a file of which nothing was read. */
export const emptyReport: ImportReport = {
  read: 0,
  imported: 0,
  updated: 0,
  unchanged: 0,
  duplicates: 0,
  rejected: [],
};
