import { everyOffer } from "@tremplin/core/offer";
import { usePage } from "../page.ts";
import { SearchForm } from "../search/search-form.tsx";
import { PageHead } from "./page-head.tsx";

/** There is no such page: says so, and offers the search. */
export function NotFound() {
  const { t } = usePage();
  return (
    <div className="narrow-page">
      <PageHead title={t("error.notFound")} />
      <h1>{t("error.notFound")}</h1>
      <p className="lead">{t("error.notFoundWhy")}</p>
      <SearchForm search={everyOffer} />
      <p>
        <a href="/offres">{t("error.seeOffers")}</a>
      </p>
    </div>
  );
}
