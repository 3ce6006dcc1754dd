import { Shapes } from "./shapes.ts";

/** An address that did not answer as it should, and the page that led to it. */
export interface DeadEnd {
  readonly who: string;
  readonly status: number;
  readonly address: string;
  readonly from: string;
}

/** Somebody who looks at the board; the cookie says who they are. */
export interface Walker {
  readonly who: string;
  readonly cookie: string;
}

export interface Walked {
  /** Every address asked for. */
  readonly asked: readonly string[];
  readonly dead: readonly DeadEnd[];
  /** Every address of the board that a page points to, and the first page that does. */
  readonly pointed: ReadonlyMap<string, string>;
  /** What each page holds, by its address. */
  readonly pages: ReadonlyMap<string, string>;
}

/** So many addresses are asked for at once: the server is never left waiting for what a page holds to be read. */
const atOnce = 6;

const starts = ["/", "/offres", "/sitemap.xml", "/espace"];

/** Follows all that the pages point to, as each of them: links, forms and files, a step further at a time. */
export async function walk(origin: string, walkers: readonly Walker[]): Promise<Walked[]> {
  /** What is the same for all who ask for it, which need not be asked for anew. */
  const sameForAll = new Shapes();
  const walks: Walked[] = [];
  for (const walker of walkers) walks.push(await walkAs(origin, walker, sameForAll));
  return walks;
}

async function walkAs(origin: string, { who, cookie }: Walker, sameForAll: Shapes): Promise<Walked> {
  const dead: DeadEnd[] = [];
  const pages = new Map<string, string>();
  const pointed = new Map<string, string>();
  const asked: string[] = [];
  const own = new Shapes();
  let step = meet(starts, "");
  while (step.length > 0) {
    const answers = await inTurns(step, async ({ address, from }) => {
      const answer = await ask(origin + address, cookie);
      // A page may be for others than who sees the link: an offer's button, a mail that was sent to somebody else.
      if (answer.status >= 400 && answer.status !== 403)
        dead.push({ who, status: answer.status, address, from });
      if (answer.html !== null) pages.set(address, answer.html);
      return { address, leadsTo: answer.leadsTo };
    });
    // In the order of the step, whichever was answered first: a walk is the same each time.
    step = answers.flatMap(({ address, leadsTo }) => meet(leadsTo, address));
  }
  return { asked, dead, pointed, pages };

  function meet(written: readonly string[], from: string): { address: string; from: string }[] {
    const fresh = written
      .map((each) => ownAddress(each, origin, from))
      .filter((address) => address !== null && !pointed.has(address)) as string[];
    return [...new Set(fresh)].flatMap((address) => {
      pointed.set(address, from);
      // The example of a mail leads to what is not there; a theme that is tried changes no link.
      if (from.endsWith("/html") || address.includes("essai=")) return [];
      if (!(isFile(address) ? sameForAll : own).take(address)) return [];
      asked.push(address);
      return [{ address, from }];
    });
  }
}

interface Answer {
  readonly status: number;
  /** The page, where it is one. */
  readonly html: string | null;
  readonly leadsTo: readonly string[];
}

async function ask(url: string, cookie: string): Promise<Answer> {
  // As it is: to pack what is read once and let go takes longer than to send it.
  const headers = { cookie, "accept-encoding": "identity" };
  const answer = await fetch(url, { headers, redirect: "manual" });
  const location = answer.headers.get("location");
  const body = await answer.text();
  const html = answer.headers.get("content-type")?.includes("html") ? body : null;
  return {
    status: answer.status,
    html,
    leadsTo: [...(location === null ? [] : [location]), ...(html === null ? [] : pointedTo(html))],
  };
}

/** What each of a list gives, in its order, so many at once. */
async function inTurns<Item, Given>(items: readonly Item[], give: (item: Item) => Promise<Given>) {
  const given: Given[] = [];
  let next = 0;
  const take = async () => {
    for (let at = next++; at < items.length; at = next++) given[at] = await give(items[at] as Item);
  };
  await Promise.all(Array.from({ length: atOnce }, take));
  return given;
}

/** What a page points to: links, what forms send to, and the files that it shows. */
function pointedTo(html: string): string[] {
  return [...html.matchAll(/ (?:href|action|formaction|src|data-points|data-seen)="([^"]*)"/g)].map(
    ([, written = ""]) => written.replaceAll("&amp;", "&"),
  );
}

/** The address on the board, without its part of the page; null for one elsewhere. */
function ownAddress(written: string, origin: string, from: string): string | null {
  if (written === "" || written.startsWith("#")) return null;
  const address = URL.canParse(written, origin + from) ? new URL(written, origin + from) : null;
  if (address?.origin !== origin) return null;
  return address.pathname + address.search;
}

/** A file that is not within somebody's space: pictures, scripts, feeds. */
function isFile(address: string): boolean {
  const { pathname } = new URL(address, "http://board");
  return /\.\w+$/.test(pathname) && !pathname.includes("/espace/");
}
