import { fold } from "@tremplin/core/text";
import { stopWords } from "./stop-words.ts";

const licence = /^(a[12]?|am|b|be|c|ce|c1|c1e|d|de|d1)$/;

/** What is longer is no word, and would be too long for an index of the database. */
const longest = 40;

/**
 * The words of a text, folded and without stop words, in their order. Kept whole: `35h` (also
 * "35 heures"), `bac2` ("BAC+2"), `permisb` ("permis B"), `c++`, `c#`. Marks of gender ("H/F",
 * "vendeur(se)") go away, compounds come apart ("aide-soignante" is two words).
 */
export function wordsOf(text: string): string[] {
  const folded = fold(text)
    .replace(/(\d) ?h(?:eures?)?\b(?!\/)/g, "$1h")
    .replace(/\bbac ?\+ ?(\d)/g, "bac bac$1");
  const words: string[] = [];
  let afterLicence = false;
  for (const word of folded.match(/[a-z]\+\+|[a-z]#|[a-z0-9]+/g) ?? []) {
    if (afterLicence && licence.test(word)) {
      words.push(`permis${word}`);
      continue;
    }
    afterLicence = word === "permis";
    if (stopWords.has(word) || word.length > longest) continue;
    if (word.length > 1 || isDigit(word)) words.push(word);
  }
  return words;
}

/**
 * The accented words of a text by their folded form: how to show a word that the index knows
 * without accents.
 */
export function accentedWords(text: string, into: Map<string, string>): void {
  for (const word of text.toLowerCase().match(/[a-z]*[à-ɏ][a-zà-ɏ]*/g) ?? []) {
    const folded = fold(word);
    if (!into.has(folded)) into.set(folded, word);
  }
}

function isDigit(word: string): boolean {
  return word >= "0" && word <= "9";
}
