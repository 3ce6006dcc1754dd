import { fold } from "@tremplin/core/text";
import { colorVerdict } from "@tremplin/instance";
import { type Letter, letterOf } from "./letters.ts";

/** Words that a name is not known by. */
const smallWords = new Set([
  "l",
  "le",
  "la",
  "les",
  "d",
  "de",
  "du",
  "des",
  "et",
  "en",
  "au",
  "aux",
  "a",
  "pour",
]);

/** One or two capitals of a name: `Mission locale de Beaune` gives `ML`. */
export function initials(name: string): string {
  const words = fold(name)
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter(Boolean);
  const telling = words.filter((word) => !smallWords.has(word.toLowerCase()));
  return (telling.length > 0 ? telling : words)
    .slice(0, 2)
    .map((word) => word.charAt(0))
    .join("");
}

const side = 64;
const gap = 4.4;

/** A square mark with the name's initials, drawn and not typeset so that it looks the same everywhere. */
export function monogram(name: string, color: string): string {
  const { light: ground, onLight: ink } = colorVerdict(color);
  const letters = [...initials(name)].map(letterOf).filter((letter) => letter !== null);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="40" height="40">`,
    `<rect width="${side}" height="${side}" rx="15" fill="${ground}"/>`,
    `<g fill="none" stroke="${ink}" stroke-linecap="round" stroke-linejoin="round">`,
    ...place(letters.length > 0 ? letters : [spark]),
    "</g></svg>\n",
  ].join("");
}

/** For a name without Latin letters or digits. */
const spark: Letter = { width: 10, path: "M5 0v10M0 5h10M1.5 1.5l7 7M8.5 1.5l-7 7" };

function place(letters: readonly Letter[]): string[] {
  const width = letters.reduce((sum, letter) => sum + letter.width, gap * (letters.length - 1));
  const scale = Math.min(2.4, 36 / Math.max(width, 10));
  let left = (side - width * scale) / 2;
  const top = (side - 10 * scale) / 2;
  return letters.map((letter) => {
    const x = left;
    left += (letter.width + gap) * scale;
    const move = `translate(${round(x)} ${round(top)}) scale(${round(scale)})`;
    return `<path transform="${move}" stroke-width="${round(5 / scale)}" d="${letter.path}"/>`;
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
