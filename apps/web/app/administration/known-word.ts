import type { Translate, WordId } from "@tremplin/instance/words";

/** The word of an id made up at run time; null when there is none, as for what an extension adds. */
export function knownWord(id: string, t: Translate): string | null {
  const said = t(id as WordId);
  return said.includes(id) ? null : said;
}
