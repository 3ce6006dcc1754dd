import type { OwnMarks } from "@tremplin/api";
import type { OfferSearchPage } from "@tremplin/core/offer";
import { Disclosure, Pagination, RemovableTag } from "@tremplin/ui";
import { OfferList } from "../offer/offer-row.tsx";
import { usePage } from "../page.ts";
import { useFamilyLabel } from "../sector/family-label.ts";
import { slot } from "../slots/slot.tsx";
import { activeFilters } from "./active-filters.ts";
import { searchHref } from "./address.ts";
import { searchHeading } from "./heading.ts";
import { SearchEmpty } from "./search-empty.tsx";
import { WiderSearches } from "./wider-searches.tsx";

const SearchEmptySlot = slot("SearchEmpty", SearchEmpty);

/** The filters in force, each removable. */
export function ActiveFilters({ found }: { readonly found: OfferSearchPage }) {
  const { t } = usePage();
  const filters = activeFilters(found, t, useFamilyLabel());
  if (filters.length === 0) return null;
  return (
    <ul className="active-filters" aria-label={t("search.activeFilters")}>
      {filters.map(({ label, without }) => (
        <li key={label}>
          <RemovableTag href={searchHref(without)} label={t("search.remove", { filter: label })}>
            {label}
          </RemovableTag>
        </li>
      ))}
    </ul>
  );
}

/** The words that were understood as others. */
export function Corrections({ found }: { readonly found: OfferSearchPage }) {
  const { t } = usePage();
  return found.corrections.map(({ typed, searched }) => (
    <p key={typed} className="correction">
      {t("search.corrected", { typed, searched })}
    </p>
  ));
}

/** One page of offers and the way to the others; wider searches when there are few or none. */
export function ResultList({
  found,
  marks,
}: {
  readonly found: OfferSearchPage;
  /** What who has signed in did with the offers; null for visitors. */
  readonly marks: Readonly<Record<string, OwnMarks>> | null;
}) {
  const { t } = usePage();
  const { search, offers, pageCount, total } = found;
  const hidden = offers.filter(({ id }) => marks?.[id]?.isHidden);
  const shown = hidden.length === 0 ? offers : offers.filter((offer) => !hidden.includes(offer));
  return (
    <>
      {total === 0 ? <SearchEmptySlot heading={searchHeading(found, t)} /> : null}
      {shown.length > 0 ? <OfferList offers={shown} marks={marks} /> : null}
      {hidden.length > 0 ? (
        <Disclosure className="hidden-offers" summary={t("mark.hiddenCount", { count: hidden.length })}>
          <OfferList offers={hidden} marks={marks} />
        </Disclosure>
      ) : null}
      {total > 0 && offers.length === 0 ? (
        <p className="nothing">
          {t("search.pageBeyond")} <a href={searchHref({ ...search, page: 1 })}>{t("search.firstPage")}</a>
        </p>
      ) : null}
      <Pagination
        page={search.page}
        pageCount={pageCount}
        hrefOf={(page) => searchHref({ ...search, page })}
        words={{
          label: t("search.pages"),
          previous: t("search.previousPage"),
          next: t("search.nextPage"),
          page: (page) => t("search.page", { page }),
        }}
      />
      <WiderSearches found={found} />
    </>
  );
}
