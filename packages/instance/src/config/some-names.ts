import type { Bilingual } from "../problem.ts";

/** More names than this are not read but skipped. */
const most = 12;

/**
 * The names that may be meant: all of them while they are few, else those that begin most like what was typed,
 * with how many there are.
 */
export function someNames(typed: string, known: readonly string[]): Bilingual {
  if (known.length <= most) {
    const all = known.join(", ");
    return { fr: all, en: all };
  }
  const like = known
    .map((name) => ({ name, shared: sharedStart(typed.toLowerCase(), name.toLowerCase()) }))
    .sort((one, other) => other.shared - one.shared)
    .slice(0, most)
    .map(({ name }) => name)
    .join(", ");
  return { fr: `${like}… (${known.length} en tout)`, en: `${like}… (${known.length} in all)` };
}

function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
