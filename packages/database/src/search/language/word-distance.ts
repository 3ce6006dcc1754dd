const longest = 40;
const width = longest + 1;
const rows = [new Uint8Array(width), new Uint8Array(width), new Uint8Array(width)] as const;

/**
 * Typing mistakes (a letter missing, added, changed, or two neighbours swapped) between two words;
 * `most + 1` as soon as there are more than `most`, or for words of more than 40 letters.
 */
export function wordDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || a.length > longest || b.length > longest) return most + 1;
  let beforeLast: Uint8Array = rows[0];
  let last: Uint8Array = rows[1];
  let row: Uint8Array = rows[2];
  for (let column = 0; column <= b.length; column += 1) last[column] = column;
  for (let line = 1; line <= a.length; line += 1) {
    row[0] = line;
    let least = line;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a.charCodeAt(line - 1) === b.charCodeAt(column - 1);
      let edits = Math.min(
        (last[column - 1] as number) + (same ? 0 : 1),
        (last[column] as number) + 1,
        (row[column - 1] as number) + 1,
      );
      const swapped =
        line > 1 &&
        column > 1 &&
        a.charCodeAt(line - 1) === b.charCodeAt(column - 2) &&
        a.charCodeAt(line - 2) === b.charCodeAt(column - 1);
      if (swapped) edits = Math.min(edits, (beforeLast[column - 2] as number) + 1);
      row[column] = edits;
      if (edits < least) least = edits;
    }
    if (least > most) return most + 1;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return Math.min(last[b.length] as number, most + 1);
}
