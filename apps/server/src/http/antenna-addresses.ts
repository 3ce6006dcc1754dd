import { antennaPath } from "@tremplin/core/antenna";
import { hasFeature } from "@tremplin/instance/features";
import type { MiddlewareHandler } from "hono";
import { isPrivate } from "../address.ts";
import type { Services } from "../services.ts";
import type { RequestVariables } from "./guard.ts";
import { hostOf, type OriginRules } from "./origin.ts";

type Known = Pick<Services, "index" | "instance">;

/** The addresses that a search answers, which on an antenna's own host name are limited to it. */
const searches = new Set(["/offres", "/offres.rss", "/offres.json", "/offres.points.json"]);

/** Where the page of an antenna stands among the routes. */
const pageOf = (slug: string) => `/territoires/${slug}`;

/** What an address stands for: another one of ours, or one that the browser has to ask instead. */
export type Standing = { readonly url: URL } | { readonly location: string };

/**
 * What an address of an antenna stands for: `/paca` is its page, `/paca/offres` a search there; on its own host name
 * the home page is its page, and searches are limited to it. An antenna that is closed leads to all of them.
 */
export function standingOf({ index, instance }: Known, url: URL, publicUrl: string | null): Standing {
  if (!hasFeature(instance.config, "antennas")) return { url };
  const { pathname, searchParams } = url;
  const own = publicUrl === null ? null : index.antennas.find(({ host }) => host === url.hostname);
  if (own) {
    if (pathname === "/") return { url: new URL(pageOf(own.slug), url) };
    if (pathname === antennaPath(own) || pathname === pageOf(own.slug)) return { location: "/" };
    if (!searches.has(pathname) || searchParams.has("antenne")) return { url };
    const within = new URL(url);
    within.searchParams.set("antenne", own.slug);
    return { url: within };
  }
  const [, first = "", second = "", ...more] = pathname.split("/");
  const isRoute = first === "territoires" && second !== "";
  const slug = isRoute ? second : first;
  if (index.closedAntennas.some((closed) => closed.slug === slug)) return { location: "/territoires" };
  const antenna = index.antennas.find((each) => each.slug === slug);
  if (!antenna || more.length > 0) return { url };
  if (isRoute) return { location: antennaPath(antenna) };
  if (second === "offres") {
    const query = new URLSearchParams(searchParams);
    query.set("antenne", slug);
    return { location: `/offres?${query}` };
  }
  if (second !== "") return { url };
  if (antenna.host !== null && publicUrl !== null)
    return { location: `${ownOrigin(antenna.host, publicUrl)}/` };
  return { url: new URL(pageOf(slug), url) };
}

/** The origin of an antenna's own host name: reached as the board is, by the same scheme and port. */
export function ownOrigin(host: string, publicUrl: string): string {
  const { protocol, port } = new URL(publicUrl);
  return `${protocol}//${host}${port === "" ? "" : `:${port}`}`;
}

/**
 * Lets an antenna answer under a host name of its own, which has to be the very one that was set. Nobody signs in
 * there: spaces, forms and whatever has a cookie live at the board's public address alone, where it leads.
 */
export function antennaHosts(services: Known, rules: OriginRules): MiddlewareHandler<RequestVariables> {
  const { publicUrl } = rules;
  return async (c, next) => {
    if (publicUrl === null || !hasFeature(services.instance.config, "antennas")) return next();
    const host = hostOf(c.req.raw, rules)?.replace(/:\d+$/, "") ?? "";
    if (host === new URL(publicUrl).hostname) return next();
    await services.index.follow();
    const { pathname, search } = new URL(c.req.url);
    const home = services.index.closedAntennas.some((closed) => closed.host === host) ? "/territoires" : null;
    if (home !== null) return c.redirect(publicUrl + home, 301);
    if (!services.index.antennas.some((antenna) => antenna.host === host)) return next();
    if (!["GET", "HEAD"].includes(c.req.method) || pathname.startsWith("/trpc/")) return c.body(null, 404);
    if (isPrivate(pathname)) return c.redirect(publicUrl + pathname + search, 302);
    c.set("origin", ownOrigin(host, publicUrl));
    return next();
  };
}
