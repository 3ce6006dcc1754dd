/**
 * Why a record of a file could not be read:
 * `truncated` - the file stops in the middle of it; `not-json` - its JSON is broken;
 * `not-an-offer` - it is a number, a text, nothing; `columns` - it has more columns than the header, so
 * that none can be trusted; `quote` - a quotation mark is opened and never closed; `too-long` - no offer is
 * that long.
 */
export type RowProblem = "truncated" | "not-json" | "not-an-offer" | "columns" | "quote" | "too-long";

/** A record of a file, counted from 1, or why it could not be read. */
export type Row<Value> =
  | { readonly row: number; readonly value: Value }
  | { readonly row: number; readonly problem: RowProblem };
