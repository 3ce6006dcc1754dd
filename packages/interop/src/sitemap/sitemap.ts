import { element } from "../xml.ts";

/** The most addresses one sitemap may hold (sitemaps.org/protocol.html). */
export const sitemapSize = 50_000;

export interface SitemapEntry {
  /** Absolute address. */
  readonly url: string;
  readonly updatedAt: Date | null;
}

const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

function entriesOf(name: string, entries: readonly SitemapEntry[]): string {
  return entries
    .map(
      ({ url, updatedAt }) =>
        `<${name}>${element("loc", url)}${element("lastmod", updatedAt?.toISOString())}</${name}>`,
    )
    .join("\n");
}

/** Writes one sitemap. At most {@link sitemapSize} entries: more is a mistake of the caller and throws. */
export function sitemap(entries: readonly SitemapEntry[]): string {
  if (entries.length > sitemapSize) throw new RangeError(`A sitemap holds ${sitemapSize} addresses at most.`);
  return `${declaration}<urlset ${namespace}>\n${entriesOf("url", entries)}\n</urlset>\n`;
}

/** Writes the list of a site's sitemaps. */
export function sitemapIndex(parts: readonly SitemapEntry[]): string {
  return `${declaration}<sitemapindex ${namespace}>\n${entriesOf("sitemap", parts)}\n</sitemapindex>\n`;
}
