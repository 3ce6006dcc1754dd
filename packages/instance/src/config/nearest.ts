import { prefixEdits } from "@tremplin/core/text";

/** The name most like `typed`, or null when none is like it at all. Case does not count. */
export function nearest(typed: string, names: Iterable<string>): string | null {
  const most = Math.max(2, Math.floor(typed.length / 2));
  let best: string | null = null;
  let least = most + 1;
  for (const name of names) {
    const [one, other] = [typed.toLowerCase(), name.toLowerCase()];
    const edits = Math.max(prefixEdits(one, other, most), prefixEdits(other, one, most));
    if (edits < least) [best, least] = [name, edits];
  }
  return best;
}
