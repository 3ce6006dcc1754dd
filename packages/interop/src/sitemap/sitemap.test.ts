import { expect, test } from "vitest";
import { sitemap, sitemapIndex, sitemapSize } from "./sitemap.ts";

test("an address is escaped and dated", () => {
  expect(sitemap([{ url: "https://exemple.fr/?a=1&b=2", updatedAt: new Date("2026-11-23T08:00:00Z") }])).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
      "<url><loc>https://exemple.fr/?a=1&amp;b=2</loc><lastmod>2026-11-23T08:00:00.000Z</lastmod></url>\n</urlset>\n",
  );
});

test("an undated address has no lastmod", () => {
  expect(sitemapIndex([{ url: "https://exemple.fr/s/1.xml", updatedAt: null }])).toContain(
    "<sitemap><loc>https://exemple.fr/s/1.xml</loc></sitemap>",
  );
});

test("more than the protocol allows is refused", () => {
  const entry = { url: "https://exemple.fr/", updatedAt: null };
  expect(() => sitemap(Array.from({ length: sitemapSize + 1 }, () => entry))).toThrow(RangeError);
});
