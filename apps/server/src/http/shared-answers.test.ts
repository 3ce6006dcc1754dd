import { saveOffers } from "@tremplin/database";
import { eachDialect, offerExample } from "@tremplin/database/testing";
import { expect, test } from "vitest";
import { boardNow, testBoard } from "../testing/board.ts";

/** Pages that tell how many were made, and whom for. */
function countingPages() {
  const made: Request[] = [];
  const handle = async (request: Request) => {
    made.push(request);
    const headers = new Headers({ "content-type": "text/html" });
    const { pathname } = new URL(request.url);
    if (pathname === "/session") headers.set("set-cookie", `session=${made.length}`);
    if (pathname === "/prive") headers.set("cache-control", "private, no-store");
    return new Response(`page ${made.length} for ${request.headers.get("cookie")}`, { headers });
  };
  return { made, handle };
}

eachDialect((_engine, open) => {
  test("a page is made once for all visitors, whatever is added to its address", async () => {
    const { made, handle } = countingPages();
    const board = await testBoard(await open(), { handle });
    const first = await (await board.get("/offres?q=pain&utm_source=a")).text();
    expect(await (await board.get("/offres?x=1&q=pain")).text()).toBe(first);
    expect(made).toHaveLength(1);
    await board.get("/offres?q=lait");
    expect(made).toHaveLength(2);
  });

  test("those who ask at the same time wait for the same page", async () => {
    const { made, handle } = countingPages();
    const board = await testBoard(await open(), { handle });
    await Promise.all(Array.from({ length: 10 }, () => board.get("/")));
    expect(made).toHaveLength(1);
  });

  test("nothing of one visitor's request reaches a page that others get", async () => {
    const { made, handle } = countingPages();
    const board = await testBoard(await open(), { handle });
    await board.get("/", {
      "user-agent": "Marie",
      "x-forwarded-for": "10.0.0.1",
      referer: "https://intranet/",
    });
    expect([...(made[0]?.headers ?? [])]).toEqual([]);
  });

  test("a request with a cookie or credentials gets its own page, which nobody else gets", async () => {
    const { made, handle } = countingPages();
    const board = await testBoard(await open(), { handle });
    const own = await board.get("/", { cookie: "session=marie" });
    expect(await own.text()).toContain("marie");
    expect(own.headers.get("cache-control")).toBe("private, no-cache");
    expect(await (await board.get("/")).text()).not.toContain("marie");
    await board.get("/", { authorization: "Bearer marie" });
    expect(made).toHaveLength(3);
  });

  test("an answer that sets a cookie, or says that it is private, is never given twice", async () => {
    for (const path of ["/session", "/prive"]) {
      const { made, handle } = countingPages();
      const board = await testBoard(await open(), { handle });
      const answers = await Promise.all([board.get(path), board.get(path)]);
      const texts = await Promise.all([...answers, await board.get(path)].map((answer) => answer.text()));
      expect(new Set(texts).size).toBe(3);
      expect(made).toHaveLength(3);
    }
  });

  test("a change of the data makes pages anew", async () => {
    const { made, handle } = countingPages();
    const database = await open();
    const board = await testBoard(database, { handle });
    await board.get("/");
    await saveOffers(database, [offerExample(9)], boardNow);
    // The change is looked for once in a while, not at each request.
    await expect
      .poll(
        async () => {
          await board.get("/");
          return made.length;
        },
        { timeout: 30_000 },
      )
      .toBe(2);
  });

  test("a page is not told beyond a minute, nor beyond the end of an offer", async () => {
    const soon = new Date(boardNow.getTime() + 10_000);
    const { made, handle } = countingPages();
    const board = await testBoard(await open(), { handle, offers: [offerExample(1, { expiresAt: soon })] });
    await board.get("/");
    board.wait(9_000);
    await board.get("/");
    expect(made).toHaveLength(1);
    board.wait(10_000);
    await board.get("/");
    expect(made).toHaveLength(2);
    board.wait(69_000);
    await board.get("/");
    expect(made).toHaveLength(2);
    board.wait(70_001);
    await board.get("/");
    expect(made).toHaveLength(3);
  });

  test("one host's page is not another's", async () => {
    const { made, handle } = countingPages();
    const board = await testBoard(await open(), { handle, env: { TRUST_PROXY: "1" } });
    await board.get("/", { "x-forwarded-host": "a.exemple.fr" });
    await board.get("/", { "x-forwarded-host": "b.exemple.fr" });
    expect(made.map(({ url }) => url)).toEqual(["http://a.exemple.fr/", "http://b.exemple.fr/"]);
  });
});
