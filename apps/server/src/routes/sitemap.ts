import { antennaPath } from "@tremplin/core/antenna";
import { hasFeature } from "@tremplin/instance/features";
import { sitemap, sitemapIndex, sitemapSize } from "@tremplin/interop";
import { Hono } from "hono";
import { shownPages } from "../content/shown-pages.ts";
import type { RequestVariables } from "../http/guard.ts";
import type { Question, Share } from "../http/shared-answers.ts";
import type { Services } from "../services.ts";

interface Path {
  readonly path: string;
  readonly updatedAt: Date | null;
}

/**
 * `/sitemap.xml` holds every public address, or, when they are too many for one file, names the
 * files: `/sitemaps/0.xml` with pages and companies, `/sitemaps/1.xml` and on with offers.
 */
export function sitemapRoutes(services: Services, share: Share, publicUrl: string | null) {
  async function otherPaths(origin: string): Promise<Path[]> {
    const shown = shownPages(services);
    const has = (kind: "article" | "portrait") => shown.some((page) => page.kind === kind);
    const lists = ["/", "/offres", "/credits"];
    if (has("article")) lists.push("/actualites");
    if (has("portrait")) lists.push("/metiers");
    const { config } = services.instance;
    if (hasFeature(config, "antennas")) {
      lists.push("/territoires");
      for (const antenna of services.index.antennas)
        if (antenna.host === null) lists.push(antennaPath(antenna));
    }
    if (config.funders.length > 0) lists.push("/financeurs");
    const pages = lists.map((path): Path => ({ path, updatedAt: null }));
    const own = shown.map(({ path, updated, date }): Path => {
      const day = updated ?? date;
      return { path: `/${path}`, updatedAt: day === null ? null : new Date(day) };
    });
    const api = services.caller(origin);
    const companies = await api.employer.sitemap();
    const named = new Set(companies.map(({ path }) => path));
    // A member without an offer has its page, too.
    const hasMembers = hasFeature(config, "membership");
    const members = (hasMembers ? await api.membership.sitemap() : []).filter(({ path }) => !named.has(path));
    const families = hasFeature(config, "sector") ? await api.sector.sitemap() : [];
    return [...pages, ...own, ...families, ...companies, ...members];
  }

  async function whole({ origin }: Question): Promise<Response> {
    // An antenna's own host name has one page of its own: the others have their one address on the board's.
    if (publicUrl !== null && origin !== publicUrl) {
      return xml(sitemap(absolute([{ path: "/", updatedAt: null }], origin)));
    }
    const api = services.caller(origin);
    const pages = await api.offer.sitemapPages();
    if (pages.length <= 1) {
      const offers = pages[0] === undefined ? [] : await api.offer.sitemap({ page: pages[0] });
      const paths = [...(await otherPaths(origin)), ...offers];
      if (paths.length <= sitemapSize) return xml(sitemap(absolute(paths, origin)));
    }
    const files = [0, ...pages].map((page) => ({ url: `${origin}/sitemaps/${page}.xml`, updatedAt: null }));
    return xml(sitemapIndex(files));
  }

  async function part({ url, origin }: Question): Promise<Response> {
    const page = Number(/\d+/.exec(url.pathname)?.[0]);
    const paths =
      page === 0 ? await otherPaths(origin) : await services.caller(origin).offer.sitemap({ page });
    return paths.length === 0 ? new Response(null, { status: 404 }) : xml(sitemap(absolute(paths, origin)));
  }

  return new Hono<RequestVariables>()
    .get("/sitemap.xml", share(whole))
    .get("/sitemaps/:page{[0-9]{1,6}\\.xml}", share(part));
}

function absolute(paths: readonly Path[], origin: string) {
  return paths.map(({ path, updatedAt }) => ({ url: origin + path, updatedAt }));
}

function xml(body: string): Response {
  return new Response(body, { headers: { "content-type": "application/xml; charset=utf-8" } });
}
