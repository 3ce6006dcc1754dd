import { beginsWithVowel } from "@tremplin/core/text";
import type { MessageToken, WordValues } from "./words.ts";

/** "de" and "que" with those made of it, at the end of a text. */
const beforeName = /(?<!\p{L})(d|(?:jus|lors|puis|quoi)?qu)e[ \u00a0]$/iu;

/**
 * A French text of a message as it stands before what comes next in it: « de » is « d’ » before a name that begins
 * with a vowel. Messages say « de {company} », those of an instance too, and need not know the name.
 */
export function elided(text: string, next: MessageToken | undefined, values: WordValues): string {
  if (typeof next !== "object" || next.length > 1 || !beforeName.test(text)) return text;
  const name = values[next[0]];
  return typeof name === "string" && beginsWithVowel(name) ? text.replace(beforeName, "$1’") : text;
}
