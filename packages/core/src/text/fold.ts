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
  let folded = text.toLowerCase();
  // Most words have no accent, and normalising costs ten times the rest.
  if (/[^\u0020-\u007e]/.test(folded)) {
    folded = folded
      .normalize("NFKD")
      .replace(/\p{Mn}+/gu, "")
      .replace(/[œæøßłđ]/g, (letter) => foreignLetters[letter] ?? letter);
  }
  return folded.replace(/[\s'’‘ʼ`´\p{Pd}]+/gu, " ").trim();
}
