import { offerPath } from "@tremplin/core/offer";
import { offerByPublicId, saveOffers } from "@tremplin/database";
import { expect, test } from "vitest";
import { withDatabase } from "./support/board.ts";
import { pathOf, sitePages, statuses } from "./support/site-pages.ts";
import { useBoard } from "./support/use-board.ts";

const shared = useBoard();
const pages = sitePages.filter((name) => !(name in statuses));

test.each(pages)("%s is not sent again to who has it", async (name) => {
  const address = shared.board.url + (await pathOf(name, shared.board));
  const first = await fetch(address);
  const etag = first.headers.get("etag") ?? "";
  expect(etag).toMatch(/^W\/"[\w-]+"$/);
  expect(first.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
  expect((await first.text()).length).toBeGreaterThan(1000);

  const again = await fetch(address, { headers: { "if-none-match": etag } });
  expect([again.status, await again.text()]).toEqual([304, ""]);
  const other = await fetch(address, { headers: { "if-none-match": '"autre"' } });
  expect(other.status).toBe(200);
});

test("a page that was kept changes within a second of its offer", async () => {
  const { board } = shared;
  const path = await pathOf("offer", board);
  const before = await fetch(board.url + path);
  const changed = "Un travail dont la description vient de changer.";
  expect(await before.text()).not.toContain(changed);
  await withDatabase(board, async (database) => {
    const offer = await offerByPublicId(database.db, path.slice(-10));
    if (!offer) throw new Error(`No offer at ${path}`);
    expect(offerPath(offer)).toBe(path);
    await saveOffers(database, [{ ...offer, description: changed }]);
  });
  const known = { "if-none-match": before.headers.get("etag") ?? "" };
  const now = async () => {
    const after = await fetch(board.url + path, { headers: known });
    return [after.status, (await after.text()).includes(changed)];
  };
  // The board looks once a second for what other programs changed.
  await expect.poll(now, { timeout: 5_000 }).toEqual([200, true]);
});

test("a visitor with a cookie is answered apart", async () => {
  const answer = await fetch(`${shared.board.url}/offres`, { headers: { cookie: "compte=1" } });
  expect(answer.headers.get("cache-control")).toBe("private, no-cache");
});

test("files of the build are kept for ever and compressed", async () => {
  const html = await (await fetch(shared.board.url)).text();
  const files = [...html.matchAll(/ (?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path = ""]) => path);
  expect(files.length).toBeGreaterThan(3);
  for (const path of files) {
    const answer = await fetch(shared.board.url + path, { headers: { "accept-encoding": "br" } });
    expect(answer.headers.get("cache-control"), path).toBe("public, max-age=31536000, immutable");
    // A font is compressed by itself; a few lines are shorter as they are.
    const isShort = Number(answer.headers.get("content-length")) < 1000;
    if (!path.endsWith(".woff2") && !isShort) expect(answer.headers.get("content-encoding"), path).toBe("br");
  }
});
