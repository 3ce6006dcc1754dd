/** How often each letter comes in a thousand signs of French text, spaces among them; accents as their letter. */
const frequency: Readonly<Record<string, number>> = {
  " ": 165,
  a: 68,
  b: 8,
  c: 28,
  d: 31,
  e: 140,
  f: 9,
  g: 8,
  h: 7,
  i: 62,
  j: 4,
  k: 1,
  l: 47,
  m: 25,
  n: 60,
  o: 45,
  p: 25,
  q: 9,
  r: 56,
  s: 66,
  t: 60,
  u: 52,
  v: 14,
  w: 1,
  x: 4,
  y: 3,
  z: 2,
};

/** Mean width of a sign of French text, in the unit of `widthOf`. */
export function frenchWidth(widthOf: (letter: string) => number): number {
  let sum = 0;
  let count = 0;
  for (const [letter, times] of Object.entries(frequency)) {
    sum += times * widthOf(letter);
    count += times;
  }
  return sum / count;
}

/** Widths of " a b c … z" in thousandths of an em: facts of the fonts that systems have, and of those made to their measure. */
const systemWidths = {
  sans: "278 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500",
  sansBold:
    "278 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500",
  serif:
    "250 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444",
  serifBold:
    "250 500 556 444 556 444 333 500 556 278 333 556 278 833 556 500 556 556 444 389 333 556 500 722 500 500 444",
} as const;

export type SystemFont = keyof typeof systemWidths;

/** Names of the fonts that systems have, of one kind: the first that is there stands in. */
export const systemFonts: Readonly<Record<SystemFont, readonly string[]>> = {
  sans: ["Arial", "Liberation Sans", "Roboto"],
  sansBold: ["Arial Bold", "Arial-BoldMT", "Liberation Sans Bold", "Roboto Bold"],
  serif: ["Times New Roman", "Liberation Serif", "Noto Serif"],
  serifBold: ["Times New Roman Bold", "TimesNewRomanPS-BoldMT", "Liberation Serif Bold", "Noto Serif Bold"],
};

/** Mean width of a letter of French text in a system's font, in em. */
export function systemWidth(font: SystemFont): number {
  const widths = systemWidths[font].split(" ").map(Number);
  return frenchWidth((letter) => widths[" abcdefghijklmnopqrstuvwxyz".indexOf(letter)] ?? 0) / 1000;
}
