import { fold } from "./fold.ts";

/**
 * The readable part of an address: lower-case ASCII letters and digits joined by single hyphens, at
 * most `maxLength` characters, cut between words when it can be. Empty when the text has no Latin
 * letter nor digit.
 */
export function slugify(text: string, maxLength = 60): string {
  const slug = fold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  if (slug.length <= maxLength) return slug;
  const end = slug.lastIndexOf("-", maxLength);
  return slug.slice(0, end > 0 ? end : maxLength);
}
