import { expect, test } from "vitest";
import { pathOf, sitePages } from "./support/site-pages.ts";
import { useBoard } from "./support/use-board.ts";

const shared = useBoard();

test("every address that a page gives answers, and every part that it points to is there", async () => {
  const { url } = shared.board;
  /** Where each address was first met. */
  const met = new Map<string, string>();
  const deadParts: string[] = [];
  for (const name of sitePages) {
    const path = await pathOf(name, shared.board);
    const html = await (await fetch(url + path)).text();
    for (const [, written = ""] of html.matchAll(/ (?:href|src|content|data-points)="([^"]*)"/g)) {
      // A colour has the form of a part of the page.
      const part = /^#(?![\da-f]{6}$)(.+)$/.exec(written)?.[1];
      if (part && !html.includes(` id="${part}"`)) deadParts.push(`${path} ${written}`);
      if (!/^(?:\/|https?:)/.test(written)) continue;
      const address = new URL(written.replaceAll("&amp;", "&"), url);
      if (address.origin !== url) continue;
      address.hash = "";
      if (!met.has(address.href)) met.set(address.href, name);
    }
  }
  expect(deadParts).toEqual([]);
  expect(met.size).toBeGreaterThan(100);

  const dead: string[] = [];
  const waiting = [...met];
  const follow = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [address, page] = next;
      const { status, redirected } = await fetch(address);
      if (status >= 400 || redirected) dead.push(`${status} ${address} (${page})`);
    }
  };
  await Promise.all([follow(), follow(), follow(), follow()]);
  expect(dead).toEqual([]);
}, 90_000);
