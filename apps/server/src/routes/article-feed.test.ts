import { eachDialect } from "@tremplin/database/testing";
import { parseRssFeed } from "feedsmith";
import { beforeEach, expect, test } from "vitest";
import { type TestBoard, testBoard } from "../testing/board.ts";

const origin = "https://emploi.exemple.fr";

eachDialect((_engine, open) => {
  let board: TestBoard;
  beforeEach(async () => {
    board = await testBoard(await open(), { env: { PUBLIC_URL: origin } });
  });

  test("the articles are a feed, the newest first, with their authors and days", async () => {
    const answer = await board.get("/actualites.rss");
    expect(answer.headers.get("content-type")).toBe("application/rss+xml; charset=utf-8");
    const feed = parseRssFeed(await answer.text());
    const articles = [...board.services.instance.content.values()]
      .filter(({ kind }) => kind === "article")
      .toSorted((a, b) => (b.date ?? "").localeCompare(a.date ?? ""));
    expect(articles.length).toBeGreaterThan(1);
    expect(feed.items?.map(({ link }) => link)).toEqual(articles.map(({ path }) => `${origin}/${path}`));
    expect(feed.items?.[0]?.title).toBe(articles[0]?.title);
    expect(feed.link).toBe(`${origin}/actualites`);
  });

  test("an article of tomorrow and a draft are not in it; a board without articles has no feed", async () => {
    const paths = async (changed: Record<string, unknown>) => {
      const other = await testBoard(await open(), {
        env: { PUBLIC_URL: origin },
        change: (instance) => ({
          ...instance,
          content: new Map(
            [...instance.content].map(([path, page]) => [
              path,
              page.kind === "article" ? { ...page, ...changed } : page,
            ]),
          ),
        }),
      });
      return (await other.get("/actualites.rss")).status;
    };
    expect(await paths({ date: "2026-11-24" })).toBe(404);
    expect(await paths({ draft: true })).toBe(404);
    expect(await paths({ date: "2026-11-23" })).toBe(200);
  });
});
