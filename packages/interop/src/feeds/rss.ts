import { textToHtml } from "../html.ts";
import { element, escapeXml } from "../xml.ts";
import type { Feed, FeedItem } from "./feed.ts";

/** An instant as RSS wants it (RFC 822 with a four-digit year): `Mon, 23 Nov 2026 08:00:00 GMT`. */
function rfc822(date: Date): string {
  return date.toUTCString();
}

function itemOf(item: FeedItem): string {
  return [
    "<item>",
    element("title", item.title),
    element("link", item.url),
    `<guid isPermaLink="false">${escapeXml(item.id)}</guid>`,
    element("pubDate", rfc822(item.publishedAt)),
    element("dc:creator", item.companyName),
    ...item.categories.map((category) => element("category", category)),
    element("description", `<p>${escapeXml(item.summary)}</p>${textToHtml(item.text)}`),
    "</item>",
  ].join("");
}

/** Writes a feed as RSS 2.0 (rssboard.org/rss-specification), with its own address as atom:link. */
export function rss(feed: Feed): string {
  const newest = feed.items.reduce<Date | null>(
    (latest, item) => (latest === null || item.updatedAt > latest ? item.updatedAt : latest),
    null,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>',
    element("title", feed.title),
    element("link", feed.pageUrl),
    element("description", feed.description),
    element("language", feed.language),
    element("lastBuildDate", newest && rfc822(newest)),
    `<atom:link href="${escapeXml(feed.selfUrl)}" rel="self" type="application/rss+xml"/>`,
    feed.nextUrl === null
      ? ""
      : `<atom:link href="${escapeXml(feed.nextUrl)}" rel="next" type="application/rss+xml"/>`,
    ...feed.items.map(itemOf),
    "</channel></rss>\n",
  ].join("");
}
