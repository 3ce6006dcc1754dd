const foreignLetters: Readonly<Record<string, string>> = {
  œ: "oe",
  æ: "ae",
  ø: "o",
  ß: "ss",
  ł: "l",
  đ: "d",
};

/**
 * The form in which two spellings of one word meet: lower case, no accents, ligatures opened
 * (`œ` becomes `oe`), apostrophes, hyphens and dashes as spaces, runs of spaces as one, none at the
 * ends. Other punctuation stays: `fold("L’Haÿ-les-Roses (94)")` is `"l hay les roses (94)"`.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\0-\u007e]+/g, unaccented)
    .replace(/[^\S ]|['’‘ʼ`´\p{Pd}]/gu, " ")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** Single letters already met: nearly all there are in French, where normalising costs ten times the rest. */
const known = new Map<string, string>();

/** A run outside ASCII without its accents. */
function unaccented(run: string): string {
  const met = known.get(run);
  if (met !== undefined) return met;
  const bare = run
    .normalize("NFKD")
    // A capital may come out of a sign that is none: № is No, 𝐕 is V.
    .toLowerCase()
    .replace(/\p{Mn}+/gu, "")
    .replace(/[œæøßłđ]/g, (letter) => foreignLetters[letter] ?? letter);
  if (run.length === 1) known.set(run, bare);
  return bare;
}
