import { Pagination } from "@tremplin/ui";
import { data } from "react-router";
import { ArticleList } from "../../content/article-list.tsx";
import { publicPages } from "../../content/public-pages.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/articles";

const perPage = 12;

/** One page of the articles; without any article, or so many, there is no such page. */
export function loader({ context, request }: Route.LoaderArgs) {
  const { articles } = publicPages(servicesOf(context));
  const page = Number(new URL(request.url).searchParams.get("page") ?? 1);
  const shown = articles.slice((page - 1) * perPage, page * perPage);
  if (shown.length === 0) throw data(null, 404);
  return unsent({ shown, page, pageCount: Math.ceil(articles.length / perPage) });
}

export default function Articles({ loaderData }: Route.ComponentProps) {
  const { t, instance, baseUrl } = usePage();
  const { shown, page, pageCount } = loaderData.unsent;
  const { name, features } = instance.config;
  const hrefOf = (number: number) => (number === 1 ? "/actualites" : `/actualites?page=${number}`);
  const title = t("content.articles");
  return (
    <div className="column content-list">
      <PageHead
        title={page === 1 ? title : `${title}, ${t("search.page", { page })}`}
        description={t("content.articlesOf", { name })}
        canonical={hrefOf(page)}
      />
      {features.feeds ? (
        <link
          rel="alternate"
          type="application/rss+xml"
          title={t("content.articlesOf", { name })}
          href={`${baseUrl}/actualites.rss`}
        />
      ) : null}
      <h1>{title}</h1>
      <ArticleList articles={shown} level={2} />
      <Pagination
        page={page}
        pageCount={pageCount}
        hrefOf={hrefOf}
        words={{
          label: t("content.articlePages"),
          previous: t("search.previousPage"),
          next: t("search.nextPage"),
          page: (number) => t("search.page", { page: number }),
        }}
      />
      {features.feeds ? (
        <p>
          <a href="/actualites.rss">{t("content.feed")}</a>
        </p>
      ) : null}
    </div>
  );
}
