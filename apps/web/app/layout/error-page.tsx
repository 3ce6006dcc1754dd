import { everyOffer } from "@tremplin/core/offer";
import { ButtonLink } from "@tremplin/ui";
import { usePage } from "../page.ts";
import { SearchForm } from "../search/search-form.tsx";
import type { SlotProps } from "../slots/props.ts";

/** What stands in a page's place: what happened, in plain words, and how to go on. */
export function ErrorPage({ kind, email }: SlotProps<"ErrorPage">) {
  const { t, url } = usePage();
  if (kind === "not-found") {
    return (
      <>
        <h1>{t("error.notFound")}</h1>
        <p className="lead">{t("error.notFoundWhy")}</p>
        <SearchForm search={everyOffer} />
        <p>
          <a href="/offres">{t("error.seeOffers")}</a>
        </p>
      </>
    );
  }
  const isForbidden = kind === "forbidden";
  return (
    <>
      <h1>{t(isForbidden ? "space.forbidden" : "error.trouble")}</h1>
      <p className="lead">{t(isForbidden ? "space.forbiddenWhy" : "error.troubleWhy")}</p>
      <p className="button-row">
        <ButtonLink look="strong" href={isForbidden ? "/espace" : url.pathname + url.search}>
          {t(isForbidden ? "space.open" : "error.retry")}
        </ButtonLink>
        <ButtonLink href="/offres">{t("error.seeOffers")}</ButtonLink>
      </p>
      <p>
        {t("error.tellUs")} <a href={`mailto:${email}`}>{email}</a>
      </p>
    </>
  );
}
