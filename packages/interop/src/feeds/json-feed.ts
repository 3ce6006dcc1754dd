import { textToHtml } from "../html.ts";
import type { Feed } from "./feed.ts";

/**
 * Writes a feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). What a program wants beyond the standard stands under
 * `_tremplin`: the total at the top, the facts of each offer in its item.
 */
export function jsonFeed(feed: Feed): Record<string, unknown> {
  return {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    description: feed.description,
    home_page_url: feed.pageUrl,
    feed_url: feed.selfUrl,
    ...(feed.nextUrl === null ? {} : { next_url: feed.nextUrl }),
    ...(feed.iconUrl === null ? {} : { icon: feed.iconUrl }),
    language: feed.language,
    _tremplin: { total: feed.total },
    items: feed.items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      summary: item.summary,
      content_text: item.text,
      content_html: textToHtml(item.text),
      date_published: item.publishedAt.toISOString(),
      date_modified: item.updatedAt.toISOString(),
      ...(item.companyName === null ? {} : { authors: [{ name: item.companyName }] }),
      tags: item.categories,
      _tremplin: item.facts,
    })),
  };
}
