import { splitLanguage } from "@tremplin/instance/words";

/** Addresses of one shape are many pages of one kind: so many of them are looked at. */
const mostOfShape = 2;

/** Which addresses are worth a look, of the many that differ only by what they show. */
export class Shapes {
  readonly #met = new Map<string, number>();

  /** Whether an address brings a shape that has not been looked at often enough; it counts from then on. */
  take(address: string): boolean {
    const shapes = shapesOf(address);
    const isNews = shapes.some((shape) => (this.#met.get(shape) ?? 0) < mostOfShape);
    if (isNews) for (const shape of shapes) this.#met.set(shape, (this.#met.get(shape) ?? 0) + 1);
    return isNews;
  }
}

/**
 * An address without what tells one thing from another of its kind: `/offres/:` for one offer. What a list is asked
 * for comes in every combination, of which each question by itself counts: `/offres?lieu`, `/offres?contrat`.
 */
export function shapesOf(address: string): readonly string[] {
  const { pathname, searchParams } = new URL(address, "http://board");
  const { language, path: unprefixed } = splitLanguage(pathname);
  const kind = unprefixed
    .split("/")
    .map((part, at) => (at > 1 && (/\d/.test(part) || part.length > 24) ? ":" : part))
    .join("/")
    .replace(/^(\/(?:offres|entreprises|signaler\/\w+|espace\/entreprise))\/[^/]+/, "$1/:");
  const path = `${language ?? ""}${kind}`;
  const asked = [...new Set(searchParams.keys())];
  return asked.length === 0 ? [path] : asked.map((key) => `${path}?${key}`);
}
