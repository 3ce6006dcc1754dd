import type { ContentPage } from "@tremplin/instance";
import { languageFacts, writtenLanguage } from "@tremplin/instance/words";
import { Icon } from "@tremplin/ui";
import type { ReactNode } from "react";
import { usePage } from "../page.ts";
import { slot } from "../slots/slot.tsx";
import { pagesOfRome } from "./about-job.ts";
import { ArticleHead } from "./article-head.tsx";
import { JobList } from "./job-list.tsx";
import { JsonLd } from "./json-ld.tsx";
import { usePublicPages } from "./public-pages.ts";
import { articleData } from "./schema-org.ts";

const ArticleHeadSlot = slot("ArticleHead", ArticleHead);

interface ArticlePageProps {
  readonly page: ContentPage;
  readonly notice: ReactNode;
  readonly body: ReactNode;
}

/** An article: what it says, who wrote it and when, and the jobs that it is about. */
export function ArticlePage({ page, notice, body }: ArticlePageProps) {
  const shown = usePage();
  const { t, instance, baseUrl, assetUrls } = shown;
  const { publisher } = instance.config;
  const language = languageFacts[writtenLanguage(instance.config)].tag;
  const jobs = pagesOfRome(usePublicPages().jobs, page.rome);
  const site = { baseUrl, publisher, logo: assetUrls.logo.url, language };
  return (
    <article className="narrow-page content-page">
      <JsonLd data={articleData(page, site)} />
      <p className="back no-print">
        <a href="/actualites">
          <Icon name="previous" />
          {t("content.articles")}
        </a>
      </p>
      {notice}
      <ArticleHeadSlot page={page} />
      {body}
      {page.tags.length > 0 ? (
        <p className="soft">{t("content.tags", { tags: page.tags.join(", ") })}</p>
      ) : null}
      {jobs.length > 0 ? (
        <section aria-labelledby="metiers">
          <h2 id="metiers">{t("content.relatedJobs")}</h2>
          <JobList jobs={jobs} level={3} />
        </section>
      ) : null}
    </article>
  );
}
