import type { OfferSearch, OfferSearchPage } from "@tremplin/core/offer";
import type { Translate } from "@tremplin/instance/words";
import { contractName } from "../format/contract.ts";

/** A filter in force, and the search without it. */
export interface ActiveFilter {
  readonly label: string;
  readonly without: OfferSearch;
}

const switches = ["beginner", "alternance", "noLicence", "withoutCar", "payShown"] as const;

/** Every filter of a search but its words and its place, in the order of the page. */
export function activeFilters(
  { search, names }: Pick<OfferSearchPage, "search" | "names">,
  t: Translate,
): readonly ActiveFilter[] {
  const first = { ...search, page: 1 };
  const filters: ActiveFilter[] = [];
  for (const kind of search.contracts) {
    const contracts = search.contracts.filter((other) => other !== kind);
    filters.push({ label: contractName(kind, t), without: { ...first, contracts } });
  }
  for (const time of search.workingTimes) {
    const workingTimes = search.workingTimes.filter((other) => other !== time);
    filters.push({ label: t(`time.${time}`), without: { ...first, workingTimes } });
  }
  for (const key of switches) {
    if (search[key]) filters.push({ label: t(`search.switch.${key}`), without: { ...first, [key]: false } });
  }
  if (search.sinceDays !== null) {
    filters.push({
      label: t("search.since.days", { days: search.sinceDays }),
      without: { ...first, sinceDays: null },
    });
  }
  if (search.company !== null) {
    filters.push({
      label: t("search.company", { company: names.company ?? search.company }),
      without: { ...first, company: null },
    });
  }
  if (search.rome !== null) {
    filters.push({
      label: t("search.rome", { job: names.job ?? search.rome }),
      without: { ...first, rome: null },
    });
  }
  return filters;
}
