import type { RouterOutputs } from "@tremplin/api";
import { everyOffer } from "@tremplin/core/offer";
import type { ContentPage } from "@tremplin/instance";
import { ButtonLink, Icon } from "@tremplin/ui";
import type { ReactNode } from "react";
import { asWritten } from "../language/written-in.ts";
import { OfferList } from "../offer/offer-row.tsx";
import { usePage } from "../page.ts";
import { searchHref } from "../search/address.ts";
import { pagesOfRome } from "./about-job.ts";
import { ArticleList } from "./article-list.tsx";
import { PagePicture } from "./page-picture.tsx";
import { usePublicPages } from "./public-pages.ts";

interface JobPageProps {
  readonly page: ContentPage;
  readonly offers: RouterOutputs["content"]["jobOffers"] | null;
  readonly notice: ReactNode;
  readonly body: ReactNode;
}

/** The portrait of a job, and the offers of it. */
export function JobPage({ page, offers, notice, body }: JobPageProps) {
  const shown = usePage();
  const { t } = shown;
  const written = asWritten(shown);
  const articles = pagesOfRome(usePublicPages().articles, page.rome);
  const [rome = null] = page.rome;
  return (
    <article className="narrow-page content-page">
      <p className="back no-print">
        <a href="/metiers">
          <Icon name="previous" />
          {t("content.jobs")}
        </a>
      </p>
      {notice}
      <h1 {...written}>{page.title}</h1>
      {page.description ? (
        <p className="lead" {...written}>
          {page.description}
        </p>
      ) : null}
      <PagePicture picture={page.image} />
      {body}
      <section aria-labelledby="offres-du-metier">
        <h2 id="offres-du-metier">{t("content.jobOffers")}</h2>
        {offers && offers.total > 0 ? (
          <>
            <OfferList offers={offers.newest} level={3} />
            {page.rome.length === 1 && offers.total > offers.newest.length ? (
              <p className="button-row">
                <ButtonLink href={searchHref({ ...everyOffer, rome })}>
                  {t("home.all", { count: offers.total })}
                </ButtonLink>
              </p>
            ) : null}
          </>
        ) : (
          <p>
            {t("content.noJobOffers")} <a href="/offres">{t("error.seeOffers")}</a>
          </p>
        )}
      </section>
      {articles.length > 0 ? (
        <section aria-labelledby="articles-du-metier">
          <h2 id="articles-du-metier">{t("content.relatedArticles")}</h2>
          <ArticleList articles={articles.slice(0, 3)} level={3} />
        </section>
      ) : null}
    </article>
  );
}
