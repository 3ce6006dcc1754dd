import { conditionNames, type OfferSearch, type SectorFacets, seasonNames } from "@tremplin/core/offer";
import { familyCode, qualifications, seasons, workConditions } from "@tremplin/core/sector";
import { ChoiceGroup, Disclosure } from "@tremplin/ui";
import { usePage } from "../page.ts";
import { type FilterChoice, FilterChoices } from "./filter-choices.tsx";

interface SectorFiltersProps {
  readonly search: OfferSearch;
  readonly facets: SectorFacets | null;
}

/** The filters of a board of one sector: seasons first, then what the work gives, the families, the qualifications. */
export function SectorFilters({ search, facets }: SectorFiltersProps) {
  const { t, instance } = usePage();
  const { features, sector } = instance.config;
  if (!features.sector || sector === null) return null;
  // Of the many qualifications, those that somebody asks for.
  const asked = qualifications.filter(
    (each) => (facets?.qualifications[each] ?? 0) > 0 || search.qualifications.includes(each),
  );
  return (
    <>
      <ChoiceGroup legend={t("sector.season")}>
        <FilterChoices
          choices={seasons.map((season) =>
            choice("saison", seasonNames[season], {
              isOn: search.seasons.includes(season),
              count: facets?.seasons[season],
              label: t(`sector.season.${season}`),
            }),
          )}
        />
      </ChoiceGroup>
      <ChoiceGroup legend={t("sector.given")}>
        <FilterChoices
          choices={workConditions
            .filter((condition) => condition !== "split")
            .map((condition) =>
              choice("avantage", conditionNames[condition], {
                isOn: search.conditions.includes(condition),
                count: facets?.conditions[condition],
                label: t(`sector.condition.${condition}`),
              }),
            )}
        />
      </ChoiceGroup>
      <ChoiceGroup legend={t("sector.family")}>
        <FilterChoices
          choices={sector.families.map(({ id, label }) =>
            choice("famille", id, {
              isOn: search.families.includes(id),
              count: facets ? (facets.families[familyCode(id)] ?? 0) : undefined,
              label,
            }),
          )}
        />
      </ChoiceGroup>
      {asked.length > 0 ? (
        <ChoiceGroup legend={t("sector.qualification")}>
          <Disclosure summary={t("sector.qualificationAny")} open={search.qualifications.length > 0}>
            <FilterChoices
              choices={asked.map((each) =>
                choice("qualification", each, {
                  isOn: search.qualifications.includes(each),
                  count: facets?.qualifications[each],
                  label: t(`sector.qualification.${each}`),
                }),
              )}
            />
          </Disclosure>
        </ChoiceGroup>
      ) : null}
    </>
  );
}

function choice(
  name: string,
  value: string,
  rest: Pick<FilterChoice, "isOn" | "count" | "label">,
): FilterChoice {
  return { name, value, countId: `${name}-${value}`, ...rest };
}
