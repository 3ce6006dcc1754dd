import type { OfferSearchPage, WiderSearch } from "@tremplin/core/offer";
import type { Translate, WordId } from "@tremplin/instance/words";
import { usePage } from "../page.ts";
import { searchHref } from "./address.ts";

/** Searches that find more, nearest to the one asked first, each with its count. */
export function WiderSearches({ found }: { readonly found: OfferSearchPage }) {
  const { t } = usePage();
  if (found.wider.length === 0) return null;
  return (
    <section className="wider" aria-labelledby="plus-large">
      <h2 id="plus-large">{t(found.total === 0 ? "search.widerNone" : "search.widerFew")}</h2>
      <ul>
        {found.wider.map((wider) => (
          <li key={`${wider.kind} ${wider.filter} ${wider.words} ${wider.search.radiusKm}`}>
            <a href={searchHref(wider.search)}>{widerText(wider, t)}</a>{" "}
            <span>{t("search.count", { count: wider.count })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const filterNames = {
  contrat: "search.contract",
  temps: "search.workingTime",
  debutant: "search.switch.beginner",
  alternance: "search.switch.alternance",
  salaire: "search.switch.payShown",
  sanspermis: "search.switch.noLicence",
  sansvoiture: "search.switch.withoutCar",
  depuis: "search.since",
  famille: "sector.family",
  saison: "sector.season",
  avantage: "sector.given",
  qualification: "sector.qualification",
} as const satisfies Record<string, WordId>;

function widerText({ kind, filter, words, search }: WiderSearch, t: Translate): string {
  switch (kind) {
    case "radius":
      return t("search.wider.radius", { km: search.radiusKm });
    case "without-place":
      return t("search.wider.withoutPlace");
    case "without-filter": {
      const name = filterNames[filter as keyof typeof filterNames];
      return name ? t("search.wider.withoutFilter", { filter: t(name) }) : t("search.wider.withoutFilters");
    }
    case "job":
      return t("search.wider.job", { job: words ?? "" });
    case "words-alone":
      return t("search.wider.wordsAlone");
    case "without-words":
      return t("search.wider.withoutWords");
    case "everything":
      return t("search.wider.everything");
    default:
      return t("search.wider.words", { words: words ?? search.words });
  }
}
