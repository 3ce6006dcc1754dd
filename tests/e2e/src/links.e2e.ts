import { expect, test } from "vitest";
import { pathOf, sitePages } from "./support/site-pages.ts";
import { useBoardAsItIs } from "./support/use-board.ts";

const shared = useBoardAsItIs();

test("every address that a page gives answers, and every part that it points to is there", async () => {
  const { url } = shared.board;
  /** Where each address was first met. */
  const met = new Map<string, string>();
  const deadParts: string[] = [];
  for (const name of sitePages) {
    const path = await pathOf(name, shared.board);
    const answer = await fetch(url + path);
    const html = await answer.text();
    for (const [, written = ""] of html.matchAll(/ (?:href|src|content|data-points)="([^"]*)"/g)) {
      // A colour has the form of a part of the page.
      const part = /^#(?![\da-f]{6}$)(.+)$/.exec(written)?.[1];
      if (part && !html.includes(` id="${part}"`)) deadParts.push(`${path} ${written}`);
      if (!/^(?:\/|https?:)/.test(written)) continue;
      const address = new URL(written.replaceAll("&amp;", "&"), url);
      if (address.origin !== url) continue;
      address.hash = "";
      // A page that says that there is none says so in each way of reading.
      const unprefixed = address.pathname.replace(/^\/\w+(?=\/)/, "");
      const isItself = [address.pathname, unprefixed].includes(path);
      if (answer.status >= 400 && isItself) continue;
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
      const { status, redirected, url: end } = await fetch(address);
      // What is for who has an account asks for it first.
      const isAsked = new URL(end).pathname === "/connexion";
      if (status >= 400 || (redirected && !isAsked)) dead.push(`${status} ${address} (${page})`);
    }
  };
  await Promise.all([follow(), follow(), follow(), follow()]);
  expect(dead).toEqual([]);
}, 90_000);
