const signs: Readonly<Record<string, string>> = {
  œ: "o",
  æ: "a",
  "’": "'",
  "‘": "'",
  "–": "-",
  "—": "-",
  "\u00a0": " ",
  "\u202f": " ",
};

/**
 * A text in lower case without accents, sign for sign: what is found in it stands at the same place in
 * the text itself.
 */
export function plain(text: string): string {
  let result = "";
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] as string;
    const lower = sign.toLowerCase();
    const bare = lower.normalize("NFD")[0] ?? sign;
    result += signs[lower] ?? (bare.length === 1 ? bare : sign);
  }
  return result;
}
