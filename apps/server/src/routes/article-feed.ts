import { startOfDay } from "@tremplin/core/shared";
import { languageFacts, writtenLanguage } from "@tremplin/instance/words";
import { rss } from "@tremplin/interop";
import { Hono } from "hono";
import { shownPages } from "../content/shown-pages.ts";
import type { RequestVariables } from "../http/guard.ts";
import type { Question, Share } from "../http/shared-answers.ts";
import type { Services } from "../services.ts";

const mostItems = 30;

/** `/actualites.rss`: the newest articles, for feed readers; none where there is no article. */
export function articleFeedRoutes(services: Services, share: Share) {
  const { instance, t } = services;
  const { name, timeZone } = instance.config;
  const language = languageFacts[writtenLanguage(instance.config)].tag;

  async function feed({ url, origin }: Question): Promise<Response> {
    const articles = shownPages(services)
      .filter(({ kind }) => kind === "article")
      .toSorted((one, other) => (other.date ?? "").localeCompare(one.date ?? ""));
    if (articles.length === 0) return new Response(null, { status: 404 });
    const at = (day: string | null) => startOfDay(day ?? "2000-01-01", timeZone);
    const body = rss({
      title: t("content.articlesOf", { name }),
      description: t("content.articlesOf", { name }),
      pageUrl: `${origin}/actualites`,
      selfUrl: origin + url.pathname,
      nextUrl: null,
      language,
      iconUrl: null,
      total: articles.length,
      items: articles
        .slice(0, mostItems)
        .map(({ path, title, description, date, updated, authors, tags }) => ({
          id: `${origin}/${path}`,
          url: `${origin}/${path}`,
          title,
          summary: description,
          text: "",
          companyName: authors.length > 0 ? authors.join(", ") : null,
          categories: tags,
          publishedAt: at(date),
          updatedAt: at(updated ?? date),
          facts: {},
        })),
    });
    return new Response(body, { headers: { "content-type": "application/rss+xml; charset=utf-8" } });
  }

  return new Hono<RequestVariables>().get("/actualites.rss", share(feed));
}
