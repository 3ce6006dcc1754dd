/** Sizes of the statements made: few, so that prepared ones are used again. */
const sizes = [512, 64, 8, 1] as const;

/** Cuts a list in parts of a few sizes only, the largest first: each size is one prepared statement. */
export function* chunks<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  let from = 0;
  for (const size of sizes) {
    for (; items.length - from >= size; from += size) yield items.slice(from, from + size);
  }
}
