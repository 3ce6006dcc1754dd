import { plain } from "./plain.ts";

/** A text as rules read it, and where each of its signs stands in what was written. */
export interface Folded {
  readonly plain: string;
  /** Place in the original of each sign of `plain`, and of its end. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Marks of accents apart from their letter, invisible signs, soft hyphens. */
const invisible = /^[\p{M}\u00ad\u200b-\u200f\u2060-\u2064\ufeff]$/u;

/** Markup, and entities for signs; bounded, so that a lone "<" or "&" costs nothing. */
const markup = /<\/?([a-z][a-z0-9]{0,10})\b[^<>]{0,300}>|<!--[^<>]{0,300}-->/giy;
const entity = /&(?:#(\d{2,6})|#x([0-9a-f]{2,5})|([a-z]{2,6}));/giy;
const lineTags = new Set(["br", "p", "li", "ul", "ol", "div", "tr", "h1", "h2", "h3", "h4", "table"]);
const entities: Readonly<Record<string, string>> = {
  nbsp: " ",
  amp: "&",
  euro: "€",
  rsquo: "'",
  lsquo: "'",
  apos: "'",
  quot: '"',
  ndash: "-",
  mdash: "-",
  oelig: "oe",
  laquo: "«",
  raquo: "»",
};

/** "(e)", "·e·s", "(trice)", "-e-s", ".euse": the endings of inclusive writing; the plural is kept. */
const inclusive =
  /(?:\((?:e|ne|le|te|se|euse|trice|rice|ere|iere|ienne|ve|fe|sse)s?\)|[·•⋅‧∙](?:e|ne|le|te|se|euse|trice|rice|ere|iere|ienne|ve|fe|sse)s?(?![a-z])|[.-](?:e|euse|trice|rice|se)(?=[.-]?s?(?:[^a-z]|$)))(?:[.·•⋅‧∙-](?=s(?![a-z])))?/y;

/**
 * A text in lower case without accents, markup, entities, invisible signs and inclusive endings, its
 * blanks made one, so that what is written in any habit is found by one pattern. Keeps the place of each
 * sign: a passage found is given as it was written.
 */
export function fold(text: string): Folded {
  return withoutInclusiveEndings(fromText(text));
}

function fromText(text: string): Folded {
  const signs: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (read: string, start: number, end: number) => {
    // By half of a sign, as patterns count places.
    for (const sign of read.split("")) {
      const last = signs.at(-1);
      // Blanks and line ends in a row are one.
      if (sign === " " && (last === " " || last === "\n")) continue;
      if (sign === "\n" && last === "\n") continue;
      signs.push(sign);
      starts.push(start);
      ends.push(end);
    }
  };
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    // Most of a text is small letters.
    if (code >= 97 && code <= 122) {
      signs.push(text[at] as string);
      starts.push(at);
      at += 1;
      ends.push(at);
      continue;
    }
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const end = at + sign.length;
    if (code > 127 && invisible.test(sign)) {
      if (ends.length > 0) ends[ends.length - 1] = end;
      at = end;
      continue;
    }
    const long = sign === "<" ? markupAt(text, at) : sign === "&" ? entityAt(text, at) : null;
    if (long) {
      add(long.read, at, long.end);
      at = long.end;
      continue;
    }
    const read = readSign(sign);
    add(read === "\n" && isWrap(signs.at(-1) ?? "", text, end) ? " " : read, at, end);
    at = end;
  }
  return { plain: signs.join(""), starts, ends };
}

/** A line end inside a sentence, as mails and forms wrap them: a small letter follows a word. */
function isWrap(before: string, text: string, next: number): boolean {
  return /[a-z,]/.test(before) && /^\p{Ll}/u.test(text.slice(next, next + 2));
}

function markupAt(text: string, at: number): { read: string; end: number } | null {
  markup.lastIndex = at;
  const found = markup.exec(text);
  if (!found) return null;
  return { read: lineTags.has((found[1] ?? "").toLowerCase()) ? "\n" : "", end: markup.lastIndex };
}

function entityAt(text: string, at: number): { read: string; end: number } | null {
  entity.lastIndex = at;
  const found = entity.exec(text);
  if (!found) return null;
  const [, decimal, hexadecimal, name = ""] = found;
  const end = entity.lastIndex;
  const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : null;
  if (code !== null) return code <= 0x10ffff ? { read: readSign(String.fromCodePoint(code)), end } : null;
  const accented = /^([aceinouy])(?:acute|grave|circ|cedil|uml|tilde)$/i.exec(name);
  const read = accented?.[1]?.toLowerCase() ?? entities[name.toLowerCase()];
  return read === undefined ? null : { read, end };
}

/** Signs that are read as others; the rest is taken apart once and remembered. */
const known = new Map<string, string>([
  ["œ", "oe"],
  ["Œ", "oe"],
  ["æ", "ae"],
  ["Æ", "ae"],
  ...[..."‐‑‒―−"].map((dash) => [dash, "-"] as const),
  ...[..."ʼ´`′"].map((quote) => [quote, "'"] as const),
]);

function readSign(sign: string): string {
  if (sign === "\r" || sign === "\n" || sign === "\u2028" || sign === "\u2029") return "\n";
  const remembered = known.get(sign);
  if (remembered !== undefined) return remembered;
  if (sign.charCodeAt(0) < 128) return sign < " " ? " " : sign.toLowerCase();
  if (/^\s$/.test(sign)) return " ";
  const read = plain(sign.normalize("NFKD").replace(/\p{M}/gu, ""));
  if (known.size < 2000) known.set(sign, read);
  return read;
}

function withoutInclusiveEndings({ plain: text, starts, ends }: Folded): Folded {
  const kept: string[] = [];
  const keptStarts: number[] = [];
  const keptEnds: number[] = [];
  for (let at = 0; at < text.length; ) {
    const before = text[at - 1] ?? "";
    if (before >= "a" && before <= "z" && "(·•⋅‧∙.-".includes(text[at] as string)) {
      inclusive.lastIndex = at;
      if (inclusive.test(text)) {
        at = inclusive.lastIndex;
        keptEnds[keptEnds.length - 1] = ends[at - 1] as number;
        continue;
      }
    }
    kept.push(text[at] as string);
    keptStarts.push(starts[at] as number);
    keptEnds.push(ends[at] as number);
    at += 1;
  }
  return { plain: kept.join(""), starts: keptStarts, ends: keptEnds };
}
