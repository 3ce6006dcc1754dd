/** A piece of a line: what both texts say, or one of them alone. */
export interface DifferencePart {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** A line of a comparison; `skipped` stands for lines that both texts have alike. */
export type DifferenceLine =
  | { readonly kind: "same" | "added" | "removed" | "changed"; readonly parts: readonly DifferencePart[] }
  | { readonly kind: "skipped"; readonly count: number };

/** Lines told around each change. */
const around = 2;
/** Cells of a comparison at most: what is longer is told as taken out and put in as a whole. */
const mostCells = 4_000_000;

/**
 * What changed from one text to another, to be read by people: line by line, and word by word in a line
 * that was only changed in part. Long stretches without a change are counted instead of told.
 */
export function differenceOf(before: string, after: string): readonly DifferenceLine[] {
  const lines = paired(compare(linesOf(before), linesOf(after)));
  return shortened(lines);
}

function linesOf(text: string): string[] {
  return text.replaceAll("\r\n", "\n").split("\n");
}

/** Both lists in one, by their longest common part. */
function compare(before: readonly string[], after: readonly string[]): DifferencePart[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end++;
  }
  const same = (texts: readonly string[]) => texts.map((text) => ({ kind: "same", text }) as const);
  return [
    ...same(before.slice(0, start)),
    ...middle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...same(before.slice(before.length - end)),
  ];
}

function middle(before: readonly string[], after: readonly string[]): DifferencePart[] {
  const rows = before.length + 1;
  const columns = after.length + 1;
  if (rows * columns > mostCells) return [...all("removed", before), ...all("added", after)];
  // Length of the longest common part of what is left from each pair of places.
  const lengths = new Uint32Array(rows * columns);
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      const at = row * columns + column;
      lengths[at] =
        before[row] === after[column]
          ? (lengths[at + columns + 1] ?? 0) + 1
          : Math.max(lengths[at + columns] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  const parts: DifferencePart[] = [];
  let row = 0;
  let column = 0;
  while (row < before.length && column < after.length) {
    const [old = "", fresh = ""] = [before[row], after[column]];
    const at = row * columns + column;
    if (old === fresh) {
      parts.push({ kind: "same", text: old });
      row++;
      column++;
    } else if ((lengths[at + columns] ?? 0) >= (lengths[at + 1] ?? 0)) {
      parts.push({ kind: "removed", text: old });
      row++;
    } else {
      parts.push({ kind: "added", text: fresh });
      column++;
    }
  }
  return [...parts, ...all("removed", before.slice(row)), ...all("added", after.slice(column))];
}

function all(kind: "added" | "removed", texts: readonly string[]): DifferencePart[] {
  return texts.map((text) => ({ kind, text }));
}

type ToldLine = Exclude<DifferenceLine, { kind: "skipped" }>;

/** Lines taken out and put in at one place, told as changed where they have words in common. */
function paired(parts: readonly DifferencePart[]): ToldLine[] {
  const lines: ToldLine[] = [];
  for (let at = 0; at < parts.length; ) {
    const run = parts.slice(at, runEnd(parts, at));
    at += run.length;
    const removed = run.filter(({ kind }) => kind === "removed");
    const added = run.filter(({ kind }) => kind === "added");
    if (removed.length === 0 || added.length === 0) {
      lines.push(...run.map((part) => ({ kind: part.kind, parts: [part] })));
      continue;
    }
    for (let pair = 0; pair < Math.max(removed.length, added.length); pair++) {
      lines.push(...changed(removed[pair] ?? null, added[pair] ?? null));
    }
  }
  return lines;
}

/** Where a run of changes, or of one line alike, ends. */
function runEnd(parts: readonly DifferencePart[], start: number): number {
  if (parts[start]?.kind === "same") return start + 1;
  let end = start;
  while (end < parts.length && parts[end]?.kind !== "same") end++;
  return end;
}

function changed(removed: DifferencePart | null, added: DifferencePart | null): ToldLine[] {
  const alone = [removed, added].flatMap((part) => (part ? [{ kind: part.kind, parts: [part] }] : []));
  if (!removed || !added) return alone;
  const words = compare(wordsOf(removed.text), wordsOf(added.text));
  const kept = words.reduce((sum, { kind, text }) => (kind === "same" ? sum + text.trim().length : sum), 0);
  if (kept * 3 < Math.min(removed.text.length, added.text.length)) return alone;
  return [{ kind: "changed", parts: joined(words) }];
}

function wordsOf(line: string): string[] {
  return line.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];
}

/** Neighbours of one kind as one. */
function joined(parts: readonly DifferencePart[]): DifferencePart[] {
  const whole: DifferencePart[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last?.kind === part.kind) whole[whole.length - 1] = { ...last, text: last.text + part.text };
    else whole.push(part);
  }
  return whole;
}

function shortened(lines: readonly ToldLine[]): DifferenceLine[] {
  const near = new Uint8Array(lines.length);
  lines.forEach(({ kind }, at) => {
    if (kind === "same") return;
    near.fill(1, Math.max(0, at - around), at + around + 1);
  });
  const told: DifferenceLine[] = [];
  lines.forEach((line, at) => {
    const last = told.at(-1);
    if (near[at] === 1) told.push(line);
    else if (last?.kind === "skipped") told[told.length - 1] = { kind: "skipped", count: last.count + 1 };
    else told.push({ kind: "skipped", count: 1 });
  });
  return told;
}
