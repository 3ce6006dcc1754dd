import type { ContactWay } from "../offer.ts";

const longestUrl = 2000;

/**
 * The web address that a text is or holds, only `http` and `https`, without user name or password; null
 * otherwise. `www.exemple.fr/postuler` is understood. The last full stop of a sentence is not part of it.
 */
export function parseUrl(text: string): string | null {
  const match = /\b(?:https?:\/\/|www\.)[^\s<>"'`«»]+/i.exec(text);
  if (!match || /^\s*(?:javascript|data|vbscript|file|blob):/i.test(text)) return null;
  const found = match[0].replace(/[.,;:!?)\]]+$/, "");
  const url = URL.parse(/^www\./i.test(found) ? `https://${found}` : found);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username || url.password) return null;
  return url.hostname.includes(".") && url.href.length <= longestUrl ? url.href : null;
}

/** The e-mail address that a text is or holds; null when there is none. */
export function parseEmail(text: string): string | null {
  const match =
    /[a-z0-9._%+-]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+/i.exec(text);
  return match === null || match[0].length > 254 ? null : match[0].toLowerCase();
}

/**
 * The French telephone number that a text is or holds, as `03 80 12 34 56`; null when there is none, or
 * one that the caller pays for (081, 082, 089): nobody pays to apply (Code du travail L5331-1).
 */
export function parsePhone(text: string): string | null {
  const digits =
    text
      .replace(/\(0\)/g, "")
      .match(/(?:\+|00)?\d(?:[\s.\-/]?\d){8,13}/)?.[0]
      .replace(/[^\d+]/g, "") ?? "";
  const national = digits.replace(/^(?:\+|00)33/, "0").replace(/^00/, "0");
  if (!/^0[1-9]\d{8}$/.test(national) || /^08[129]/.test(national)) return null;
  return national.replace(/(\d{2})(?=\d)/g, "$1 ");
}

/**
 * The best way to apply among what a source gives: a page, then an address, then a telephone. Each text
 * may be a sentence that holds the thing ("Pour postuler, utiliser le lien suivant : https://...").
 * Null when none is usable.
 */
export function readContact(ways: {
  readonly links?: readonly string[];
  readonly emails?: readonly string[];
  readonly phones?: readonly string[];
  readonly instructions?: string | null;
}): ContactWay | null {
  const instructions = ways.instructions || null;
  const first = (texts: readonly string[] | undefined, parse: (text: string) => string | null) =>
    texts?.map(parse).find((found) => found !== null) ?? null;
  const link = first(ways.links, parseUrl) ?? first(ways.emails, parseUrl);
  if (link !== null) return { kind: "link", value: link, instructions };
  const email = first([...(ways.emails ?? []), ...(ways.links ?? [])], parseEmail);
  if (email !== null) return { kind: "email", value: email, instructions };
  const phone = first(ways.phones, parsePhone);
  return phone === null ? null : { kind: "phone", value: phone, instructions };
}
