import { fold } from "../text/fold.ts";

/** Small words that people leave out or shorten: "Chalon s/ Saône", "Montigny Bretonneux". */
const links = "a au aux d de des du en et l la le les lez s ss sous sur".split(" ");
const linkSet: ReadonlySet<string> = new Set(links);
const leadingLinks = new RegExp(`(^|\\|)(?:(?:${links.join("|")}) )+`, "g");
const innerLink = new RegExp(` (?:${links.join("|")})(?=[ |]|$)`, "g");

/** Folds places, one or several between "|", to their words; see `placeWords`. */
function normalise(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9|]+/g, " ")
    .replace(/ ?\| ?/g, "|")
    .replace(/\b(\d{1,2}) ?(?:e|er|eme|ieme|nd|nde)\b/g, "$1")
    .replace(/\b(\d{1,2}) a(?:r(?:r(?:o\w*|t)?)?|rdt)?\b/g, "$1")
    .replace(/\b(paris|lyon|marseille) 0(\d)\b/g, "$1 $2")
    .replace(/ ?\bcedex\b(?: \d{1,2}\b)?/g, "")
    .replace(/\bst(e|s)?\b/g, "saint$1");
}

/**
 * The words by which a place is known and typed: folded, "St" and "Ste" in full, ordinals as
 * numbers ("11e", "3ème" are "11", "3"), without "arrondissement" nor "Cedex".
 */
export function placeWords(text: string): string[] {
  return normalise(text)
    .split(/[ |]/)
    .filter((word) => word !== "");
}

/** The same without the small words, unless there is nothing else. */
export function withoutLinks(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !linkSet.has(word));
  return kept.length > 0 ? kept : words;
}

/**
 * The words of many names without the small ones, one name a line. Done on one text because 35,000
 * small ones take four times as long.
 */
export function placeLines(names: readonly string[]): string {
  return normalise(names.join("|")).replace(leadingLinks, "$1").replace(innerLink, "").replaceAll("|", "\n");
}
