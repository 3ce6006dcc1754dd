import { eachDialect, offerExample } from "@tremplin/database/testing";
import { expect, test } from "vitest";
import { boardOffers, testBoard } from "../testing/board.ts";

const env = { PUBLIC_URL: "https://emploi.exemple.fr" };

function locations(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = ""]) => address);
}

eachDialect((_engine, open) => {
  test("one file while it holds everything: pages, companies, live offers", async () => {
    const board = await testBoard(await open(), { env });
    const answer = await board.get("/sitemap.xml");
    expect(answer.headers.get("content-type")).toBe("application/xml; charset=utf-8");
    const xml = await answer.text();
    expect(xml).toContain('<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">');
    const paths = locations(xml).map((address) => address.replace(env.PUBLIC_URL, ""));
    expect(paths).toEqual(
      expect.arrayContaining(["/", "/offres", "/mentions-legales", "/entreprises/le-fournil-de-jeanne-1"]),
    );
    expect(paths.filter((path) => path.startsWith("/offres/"))).toHaveLength(2);
    expect(new Set(paths).size).toBe(paths.length);
    expect(xml).toContain(`<lastmod>${boardOffers[0]?.updatedAt.toISOString()}</lastmod>`);
  });

  test("several files when one cannot hold all, each found from the index", async () => {
    const database = await open();
    const board = await testBoard(database, { env });
    // An offer of the second file, without the fifty thousand before it.
    await database.db.updateTable("offer").set({ seq: 50_001 }).where("seq", "=", 2).execute();
    const index = await (await board.get("/sitemap.xml")).text();
    expect(index).toContain("<sitemapindex");
    const files = locations(index).map((address) => address.replace(env.PUBLIC_URL, ""));
    expect(files).toEqual(["/sitemaps/0.xml", "/sitemaps/1.xml", "/sitemaps/2.xml"]);
    const counts = await Promise.all(
      files.map(async (file) => locations(await (await board.get(file)).text()).length),
    );
    expect(counts[0]).toBeGreaterThan(4);
    expect(counts.slice(1)).toEqual([1, 1]);
    expect((await board.get("/sitemaps/3.xml")).status).toBe(404);
  });

  test("a board without offers has a sitemap too", async () => {
    const board = await testBoard(await open(), {
      env,
      offers: [offerExample(1, { state: "draft", publishedAt: null })],
    });
    expect(locations(await (await board.get("/sitemap.xml")).text())).toContain(`${env.PUBLIC_URL}/offres`);
  });
});
