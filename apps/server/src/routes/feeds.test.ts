import { offerPath } from "@tremplin/core/offer";
import { eachDialect, offerExample } from "@tremplin/database/testing";
import { parseJsonFeed, parseRssFeed } from "feedsmith";
import { beforeEach, expect, test } from "vitest";
import { boardOffers, nastyTitle, type TestBoard, testBoard } from "../testing/board.ts";

const origin = "https://emploi.exemple.fr";
interface JsonPage {
  readonly next_url?: string;
  readonly _tremplin: { readonly total: number };
  readonly items: readonly { readonly id: string }[];
}

const env = { PUBLIC_URL: origin };

eachDialect((_engine, open) => {
  let board: TestBoard;
  beforeEach(async () => {
    board = await testBoard(await open(), { env });
  });

  test("an RSS feed of a search, as readers read it", async () => {
    const answer = await board.get("/offres.rss?utm_source=x&contrat=cdd&lieu=dijon");
    expect(answer.headers.get("content-type")).toBe("application/rss+xml; charset=utf-8");
    const feed = parseRssFeed(await answer.text());
    expect(feed.link).toBe(`${origin}/offres?lieu=dijon&contrat=cdd`);
    expect(feed.title).toContain("Dijon");
    expect(feed.atom?.links).toContainEqual({
      href: `${origin}/offres.rss?lieu=dijon&contrat=cdd`,
      rel: "self",
      type: "application/rss+xml",
    });
    expect(feed.items).toHaveLength(1);
    const [item] = feed.items ?? [];
    expect(item?.title).toBe(nastyTitle.replace("\u0007", "").trim());
    expect(item?.guid).toMatchObject({ value: "0000000002", isPermaLink: false });
    expect(item?.link).toBe(origin + offerPath(boardOffers[1] as (typeof boardOffers)[1]));
    expect(new Date(item?.pubDate ?? "")).toEqual(boardOffers[1]?.publishedAt);
    expect(item?.description).not.toContain("<script>");
  });

  test("a JSON feed, with what programs read", async () => {
    const answer = await board.get("/offres.json");
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    const text = await answer.text();
    const feed = parseJsonFeed(text);
    expect(feed).toMatchObject({ feed_url: `${origin}/offres.json`, home_page_url: `${origin}/offres` });
    expect(feed.next_url).toBeUndefined();
    expect(feed.items).toHaveLength(2);
    const raw = JSON.parse(text);
    expect(raw.version).toBe("https://jsonfeed.org/version/1.1");
    expect(raw._tremplin).toEqual({ total: 2 });
    expect(raw.items[0]).toMatchObject({ id: expect.any(String), url: expect.stringContaining(origin) });
    expect(raw.items.find(({ id }: { id: string }) => id === "0000000001")._tremplin).toMatchObject({
      contract: "cdi",
      company: "Le Fournil de Jeanne",
      pay: { kind: "stated", min: 185_000 },
      place: { insee: "21231", name: "Dijon", postcode: "21000", latitude: 47.3216, longitude: 5.0415 },
    });
  });
});

eachDialect((_engine, open) => {
  test("pages of a feed follow one another to the last", async () => {
    const offers = Array.from({ length: 45 }, (_, number) => offerExample(number + 1));
    const board = await testBoard(await open(), { env, offers });
    const seen = new Set<string>();
    let path: string | null = "/offres.json?q=vendeur";
    for (let pages = 0; path !== null; pages++) {
      expect(pages).toBeLessThan(4);
      const feed: JsonPage = await board.json(path);
      expect(feed._tremplin.total).toBe(45);
      for (const { id } of feed.items) seen.add(id);
      path = feed.next_url ? feed.next_url.slice(origin.length) : null;
    }
    expect(seen.size).toBe(45);
  });
});
