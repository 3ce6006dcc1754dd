/** Longest word compared: beyond, a typing mistake is not what separates two texts. */
const longest = 40;
const width = longest + 2;
/** Three rows are enough, as a swap looks two rows up. Reused: a search compares thousands of words. */
const rows = [new Uint8Array(width), new Uint8Array(width), new Uint8Array(width)] as const;

/**
 * How many typing mistakes (a letter missing, added, changed, or two neighbours swapped) separate
 * `typed` from the nearest beginning of what `text` holds between `from` and `to`. Gives up beyond
 * `most` and then answers `most + 1`; so do words of more than 40 letters.
 * `prefixEdits("dijno", "dijon sud", 1)` is 1.
 */
export function prefixEdits(typed: string, text: string, most: number, from = 0, to = text.length): number {
  const length = typed.length;
  if (length > longest) return most + 1;
  const end = Math.min(to - from, length + most);
  let beforeLast: Uint8Array = rows[0];
  let last: Uint8Array = rows[1];
  let row: Uint8Array = rows[2];
  // Rows follow the text, columns the typed word: the last column of each row is one prefix's answer.
  for (let column = 0; column <= length; column += 1) last[column] = column;
  let best = length;
  for (let at = 1; at <= end; at += 1) {
    const letter = text.charCodeAt(from + at - 1);
    row[0] = at;
    let least = at;
    for (let column = 1; column <= length; column += 1) {
      const same = typed.charCodeAt(column - 1) === letter;
      let edits = Math.min(
        (last[column - 1] as number) + (same ? 0 : 1),
        (last[column] as number) + 1,
        (row[column - 1] as number) + 1,
      );
      if (
        !same &&
        at > 1 &&
        column > 1 &&
        typed.charCodeAt(column - 2) === letter &&
        typed.charCodeAt(column - 1) === text.charCodeAt(from + at - 2)
      ) {
        edits = Math.min(edits, (beforeLast[column - 2] as number) + 1);
      }
      row[column] = edits;
      if (edits < least) least = edits;
    }
    const edits = row[length] as number;
    if (edits < best) best = edits;
    if (least > most) break;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return Math.min(best, most + 1);
}

/** How many typing mistakes a word of this length may hold and still be understood. */
export function allowedEdits(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}
