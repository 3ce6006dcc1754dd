import { parseLibrarySearch } from "@tremplin/core/cv-library";
import { Disclosure, Notice, Pagination } from "@tremplin/ui";
import { LibraryCard } from "../../cv-library/library-card.tsx";
import { LibrarySearchForm, libraryHref } from "../../cv-library/library-search-form.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/search";

export async function loader({ context, request }: Route.LoaderArgs) {
  const search = parseLibrarySearch(new URL(request.url).searchParams);
  const found = await servicesOf(context).api.cvLibrary.search(search);
  return unsent(found.ok ? found.value : null);
}

/** The library, for partner employers: CVs without names, in no order of merit. */
export default function LibrarySearchPage({ loaderData }: Route.ComponentProps) {
  const { t, instance } = usePage();
  const found = loaderData.unsent;
  const { publisher } = instance.config;
  if (found === null) {
    return (
      <>
        <PageHead title={t("library.title")} />
        <h1>{t("library.notPartner")}</h1>
        <p>{t("library.notPartnerWhy", { publisher })}</p>
        <p>
          <a href={`mailto:${instance.config.contact.email}`}>{instance.config.contact.email}</a>
        </p>
      </>
    );
  }
  const { search, cvs, total, page, pageCount, corrections, forOffers } = found;
  return (
    <>
      <PageHead title={t("library.title")} />
      <h1>{t("library.title")}</h1>
      <p className="lead">{t("library.intro", { publisher })}</p>
      <Notice>
        <p>{t("library.rules")}</p>
      </Notice>
      <p>
        <a href="/espace/cvtheque/demandes">{t("library.sent")}</a>
      </p>
      <LibrarySearchForm found={found} />
      {forOffers.length > 0 ? (
        <Disclosure summary={t("library.forOffers")}>
          <ul className="plain-list">
            {[...new Map(forOffers.map((offer) => [libraryHref(offer.search), offer.title]))].map(
              ([href, title]) => (
                <li key={href} className="plain-row">
                  <a href={href}>{title}</a>
                </li>
              ),
            )}
          </ul>
        </Disclosure>
      ) : null}
      <section aria-labelledby="resultats" className="library-results">
        <h2 id="resultats">{t("library.count", { count: total })}</h2>
        {corrections.map(({ typed, searched }) => (
          <p key={typed}>{t("library.correction", { typed, searched })}</p>
        ))}
        <p className="field-hint">{t(total === 0 ? "library.none" : "library.order")}</p>
        <ul className="library-cards">
          {cvs.map((card) => (
            <LibraryCard key={card.id} card={card} />
          ))}
        </ul>
        <Pagination
          page={page}
          pageCount={pageCount}
          hrefOf={(other) => libraryHref({ ...search, page: other })}
          words={{
            label: t("search.pages"),
            previous: t("search.previousPage"),
            next: t("search.nextPage"),
            page: (other) => t("search.page", { page: other }),
          }}
        />
      </section>
    </>
  );
}
