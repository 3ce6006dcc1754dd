import type { Refusal, Result } from "@tremplin/core/shared";

/** What became of the rows that were ticked: how many changed, and why each of the others did not. */
export interface BulkOutcome {
  readonly done: number;
  readonly left: readonly {
    readonly id: string;
    /** How people call it. */
    readonly label: string;
    readonly refusal: Refusal;
  }[];
}

/**
 * Takes a step with each row, one after the other: what is refused for one keeps none of the others back. What
 * `rows` does not have is gone meanwhile, and not told.
 */
export async function forEachRow<Row extends { readonly id: string }>(
  rows: readonly Row[],
  labelOf: (row: Row) => string,
  step: (row: Row) => Promise<Result<unknown>>,
): Promise<BulkOutcome> {
  let done = 0;
  const left: BulkOutcome["left"][number][] = [];
  for (const row of rows) {
    const result = await step(row);
    if (result.ok) done += 1;
    else left.push({ id: row.id, label: labelOf(row), refusal: result.refusal });
  }
  return { done, left };
}
