/// <reference path="./snowball-stemmers.d.ts" />
import snowball from "snowball-stemmers";

const stemmer = snowball.newStemmer("french");

/**
 * Feminine endings and their masculine, on folded words and before stemming, so that "vendeuse" and
 * "vendeur" share a term. The least length keeps short words of other families apart ("vente",
 * "heure", "mere"). What is conflated beyond jobs ("creuse") is so on both sides, and harmless.
 */
const masculine: readonly (readonly [ending: string, become: string, leastLength: number])[] = [
  ["euse", "eur", 6],
  ["eure", "eur", 7],
  ["trice", "teur", 7],
  ["drice", "deur", 9],
  ["iere", "ier", 6],
  ["ere", "er", 7],
  ["enne", "en", 6],
  ["onne", "on", 7],
  ["ante", "ant", 7],
  ["ente", "ent", 7],
  ["elle", "el", 7],
  ["ive", "if", 6],
  ["ee", "e", 5],
];

/** Marks of the plural, also those that Snowball leaves ("vélos", "bijoux"). */
const plural = /(?<=...[^s])s$|(?<=..[eo]u)x$/;

/** A map, as any word may be looked up: an object has "constructor" too. */
const irregular: ReadonlyMap<string, string> = new Map([
  ["cheffe", "chef"],
  ["hotesse", "hote"],
  ["maitresse", "maitre"],
]);

const known = new Map<string, string>();
/** Enough for every usual word of the language; the cache starts again when it is full. */
const mostKnown = 200_000;

/**
 * The term that stands for a folded word in the index: gender taken away, then Snowball's French
 * stem. Snowball after folding, never before: the reverse makes "infirmieres" miss "infirmière".
 */
export function termOf(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const term = /\d|[+#]/.test(word) ? word : stemmer.stem(withoutGender(word));
  known.set(word, term);
  return term;
}

/** A folded word in the masculine singular, by its ending; itself when no ending says otherwise. */
export function withoutGender(word: string): string {
  const one = word.replace(plural, "");
  const exception = irregular.get(one);
  if (exception !== undefined) return exception;
  for (const [ending, become, leastLength] of masculine) {
    if (one.length >= leastLength && one.endsWith(ending)) return one.slice(0, -ending.length) + become;
  }
  return one;
}
