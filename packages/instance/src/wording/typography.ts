const NARROW = "\u202f";
const NO_BREAK = "\u00a0";

/** An apostrophe between letters, or before a placeholder, is text: a curly one. */
export function curlyApostrophes(text: string): string {
  return text.replaceAll(/(?<=\p{L})'(?=[\p{L}\p{N}{]|$)/gu, "’");
}

/**
 * Sets French typography on text typed with a plain keyboard: curly apostrophes, and spaces that do not
 * break before `; ! ?` (narrow), before `:` and inside « ».
 */
export function frenchTypography(text: string): string {
  return curlyApostrophes(text)
    .replaceAll(/ (?=[;!?])/g, NARROW)
    .replaceAll(/ (?=[»%€]|:(?!:))/g, NO_BREAK)
    .replaceAll("« ", `«${NO_BREAK}`);
}
