import { fold } from "../text/fold.ts";

/** Small words that people leave out or shorten: "Chalon s/ Saône", "Montigny Bretonneux". */
const links = new Set("a au aux d de des du en et l la le les lez s ss sous sur".split(" "));
const abbreviations: Readonly<Record<string, string>> = { st: "saint", ste: "sainte", sts: "saints" };

/**
 * The words by which a place is known and typed: folded, "St" and "Ste" in full, ordinals as
 * numbers ("11e", "3ème" are "11", "3"), without "arrondissement" nor "Cedex".
 */
export function placeWords(text: string): string[] {
  return fold(text)
    .replace(/[^a-z0-9]+/g, " ")
    .replace(/\b(\d{1,2}) ?(?:e|er|eme|ieme|nd|nde)\b/g, "$1")
    .replace(/\b(\d{1,2}) a(?:r(?:r(?:o\w*|t)?)?|rdt)?\b/g, "$1")
    .replace(/\bcedex(?: \d{1,2})?\b/g, "")
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => abbreviations[word] ?? word);
}

/** The same without the small words, unless there is nothing else. */
export function withoutLinks(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !links.has(word));
  return kept.length > 0 ? kept : words;
}
