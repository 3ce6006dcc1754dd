import { expect, test } from "vitest";
import type { Feed } from "./feed.ts";
import { jsonFeed } from "./json-feed.ts";
import { rss } from "./rss.ts";

const nasty = 'Pâtissier & <script>alert("x")</script> ]]> \u0007\uD800';

const feed: Feed = {
  title: "Offres à Dijon",
  description: "Les offres",
  pageUrl: "https://exemple.fr/offres?q=pain",
  selfUrl: "https://exemple.fr/offres.rss?q=pain&rayon=10",
  nextUrl: "https://exemple.fr/offres.rss?q=pain&rayon=10&page=2",
  language: "fr",
  iconUrl: null,
  total: 21,
  items: [
    {
      id: "abcdefghjk",
      url: "https://exemple.fr/offres/patissier-abcdefghjk",
      title: nasty,
      summary: "CDI à Dijon",
      text: "Vous pétrissez.\n\n- cuire <vite>",
      companyName: "Le Fournil",
      categories: ["CDI"],
      publishedAt: new Date("2026-11-23T08:00:00Z"),
      updatedAt: new Date("2026-11-23T09:00:00Z"),
      facts: { contract: "cdi" },
    },
  ],
};

test("RSS escapes every text, dates as RFC 822, names itself", () => {
  const xml = rss(feed);
  expect(xml).toContain(
    "<title>Pâtissier &amp; &lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; ]]&gt; \uFFFD</title>",
  );
  expect(xml).toContain("<pubDate>Mon, 23 Nov 2026 08:00:00 GMT</pubDate>");
  expect(xml).toContain('<guid isPermaLink="false">abcdefghjk</guid>');
  expect(xml).toContain(
    '<atom:link href="https://exemple.fr/offres.rss?q=pain&amp;rayon=10" rel="self" type="application/rss+xml"/>',
  );
  expect(xml).toContain("&lt;li&gt;cuire &amp;lt;vite&amp;gt;&lt;/li&gt;");
});

test("an RSS feed without offers is still one, without a build date", () => {
  const xml = rss({ ...feed, items: [] });
  expect(xml).not.toContain("lastBuildDate");
  expect(xml).not.toContain("<item>");
});

test("JSON Feed 1.1 with its required members and the offer's facts", () => {
  expect(jsonFeed(feed)).toMatchObject({
    version: "https://jsonfeed.org/version/1.1",
    title: "Offres à Dijon",
    feed_url: feed.selfUrl,
    next_url: feed.nextUrl,
    _tremplin: { total: 21 },
    items: [
      {
        id: "abcdefghjk",
        date_published: "2026-11-23T08:00:00.000Z",
        content_html: "<p>Vous pétrissez.</p><ul><li>cuire &lt;vite&gt;</li></ul>",
        authors: [{ name: "Le Fournil" }],
        _tremplin: { contract: "cdi" },
      },
    ],
  });
  expect(jsonFeed({ ...feed, nextUrl: null })).not.toHaveProperty("next_url");
});
