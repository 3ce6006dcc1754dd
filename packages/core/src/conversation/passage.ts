import { fold } from "../text/index.ts";

/** A piece of a passage; found: it holds a word that was searched. */
export interface PassagePart {
  readonly text: string;
  readonly isFound: boolean;
}

/** Signs before the first word that was found, and of the whole passage, about. */
const before = 60;
const most = 200;

/** The words of a search as they are compared: accents and case aside. */
export function searchWords(text: string): string[] {
  return [...new Set(fold(text).match(/[a-z0-9]+/g) ?? [])];
}

/**
 * The passage of a text around the first word that was found, in pieces, on one line; with dots where it was cut. A
 * word is found where it begins or stands within one of the text.
 */
export function passageOf(text: string, words: readonly string[]): PassagePart[] {
  const line = text.replace(/\s+/g, " ").trim();
  const hits = [...line.matchAll(/[\p{L}\p{N}]+/gu)].filter(([token]) => {
    const folded = fold(token);
    return words.some((word) => folded.includes(word));
  });
  const first = hits[0]?.index ?? 0;
  const start = first <= before ? 0 : line.indexOf(" ", first - before) + 1;
  const cut = line.length <= start + most ? line.length : line.lastIndexOf(" ", start + most);
  const end = cut > first ? cut : Math.min(line.length, start + most);
  const parts: PassagePart[] = [];
  const add = (piece: string, isFound: boolean) => {
    if (piece !== "") parts.push({ text: piece, isFound });
  };
  let at = start;
  add(start > 0 ? "… " : "", false);
  for (const { 0: token, index } of hits) {
    if (index < at || index + token.length > end) continue;
    add(line.slice(at, index), false);
    add(token, true);
    at = index + token.length;
  }
  add(line.slice(at, end), false);
  add(end < line.length ? " …" : "", false);
  return parts;
}
