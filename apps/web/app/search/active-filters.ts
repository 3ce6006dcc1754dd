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
  familyLabel: (id: string) => string,
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
  for (const season of search.seasons) {
    const seasons = search.seasons.filter((other) => other !== season);
    filters.push({ label: t(`sector.season.${season}`), without: { ...first, seasons } });
  }
  for (const condition of search.conditions) {
    const conditions = search.conditions.filter((other) => other !== condition);
    filters.push({ label: t(`sector.condition.${condition}`), without: { ...first, conditions } });
  }
  for (const family of search.families) {
    const families = search.families.filter((other) => other !== family);
    filters.push({ label: familyLabel(family), without: { ...first, families } });
  }
  for (const qualification of search.qualifications) {
    const qualifications = search.qualifications.filter((other) => other !== qualification);
    filters.push({
      label: t(`sector.qualification.${qualification}`),
      without: { ...first, qualifications },
    });
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
  if (search.antenna !== null) {
    filters.push({ label: names.antenna ?? search.antenna, without: { ...first, antenna: null } });
  }
  if (search.communes.length > 0) {
    filters.push({
      label: t("search.communes", { count: search.communes.length }),
      without: { ...first, communes: [] },
    });
  }
  return filters;
}
