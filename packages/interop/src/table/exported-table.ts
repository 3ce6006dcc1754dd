/** What one cell of a file holds. An instant is written as the clocks of the table's zone show it. */
export type ExportedCell = string | number | Date | null;

/** A table on its way into a file. */
export interface ExportedTable {
  /** Names the sheet. */
  readonly title: string;
  readonly header: readonly string[];
  /** Read one after the other, as the file is taken. */
  readonly rows: AsyncIterable<readonly ExportedCell[]>;
  readonly timeZone: string;
}
