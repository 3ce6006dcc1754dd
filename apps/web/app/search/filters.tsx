import {
  type ContractKind,
  contractKinds,
  type OfferFacets,
  type OfferSearch,
  type OfferSearchPage,
  sinceChoices,
  workingTimes,
} from "@tremplin/core/offer";
import { easyLanguage } from "@tremplin/instance/words";
import { Button, ChoiceGroup, Disclosure } from "@tremplin/ui";
import { contractName } from "../format/contract.ts";
import { usePage } from "../page.ts";
import { searchFormId } from "./address.ts";
import { type FilterChoice, FilterChoices } from "./filter-choices.tsx";
import { SectorFilters } from "./sector-filters.tsx";

/** The contracts that most offers have; the others are one step further. */
const usualContracts: readonly ContractKind[] = [
  "cdi",
  "cdd",
  "interim",
  "saisonnier",
  "apprentissage",
  "professionnalisation",
  "stage",
  "service-civique",
];
const rareContracts = contractKinds.filter((kind) => !usualContracts.includes(kind));

const switches = [
  { name: "debutant", key: "beginner" },
  { name: "alternance", key: "alternance" },
  { name: "sanspermis", key: "noLicence" },
  { name: "sansvoiture", key: "withoutCar" },
  { name: "salaire", key: "payShown" },
] as const;

/** What the easy way of reading offers. */
const easyContracts: readonly ContractKind[] = ["cdi", "cdd", "interim", "apprentissage"];
const easySwitches: ReadonlySet<string> = new Set(["beginner", "noLicence", "withoutCar"]);

interface FiltersProps {
  readonly search: OfferSearch;
  readonly facets: OfferFacets;
  readonly antennas: OfferSearchPage["antennas"];
}

/** Every filter but words and place, each with what it would give. Its controls belong to the search form. */
export function Filters({ search, facets, antennas }: FiltersProps) {
  const { t, language } = usePage();
  // Who reads with difficulty has fewer things to choose from; what is chosen already can still be taken back.
  const isEasy = language === easyLanguage;
  const hasRare = search.contracts.some((kind) => !easyContracts.includes(kind));
  const hasTime = !isEasy || search.workingTimes.length > 0;
  const hasSince = !isEasy || search.sinceDays !== null;
  const contract = (kind: ContractKind): FilterChoice => ({
    name: "contrat",
    value: kind,
    isOn: search.contracts.includes(kind),
    countId: `contrat-${kind}`,
    count: facets.contracts[kind],
    label: contractName(kind, t),
  });
  return (
    <>
      <SectorFilters search={search} facets={facets.sector} />
      <ChoiceGroup legend={t("search.forMe")}>
        <FilterChoices
          choices={switches
            .filter(({ key }) => !isEasy || easySwitches.has(key) || search[key])
            .map(({ name, key }) => ({
              name,
              value: "1",
              isOn: search[key],
              countId: name,
              count: facets[key],
              label: t(`search.switch.${key}`),
            }))}
        />
      </ChoiceGroup>
      <ChoiceGroup legend={t("search.contract")}>
        <FilterChoices choices={(isEasy && !hasRare ? easyContracts : usualContracts).map(contract)} />
        {isEasy && !hasRare ? null : (
          <Disclosure
            summary={t("search.rareContracts")}
            open={search.contracts.some((kind) => rareContracts.includes(kind))}
          >
            <FilterChoices choices={rareContracts.map(contract)} />
          </Disclosure>
        )}
      </ChoiceGroup>
      {hasTime ? (
        <ChoiceGroup legend={t("search.workingTime")}>
          <FilterChoices
            choices={workingTimes.map((time) => ({
              name: "temps",
              value: time === "full" ? "plein" : "partiel",
              isOn: search.workingTimes.includes(time),
              countId: `temps-${time}`,
              count: facets.workingTimes[time],
              label: t(`time.${time}`),
            }))}
          />
        </ChoiceGroup>
      ) : null}
      {antennas.length > 0 ? (
        <ChoiceGroup legend={t("antenna.filter")}>
          <FilterChoices
            kind="radio"
            choices={[
              { name: "antenne", value: "", isOn: search.antenna === null, label: t("antenna.filterAny") },
              ...antennas.map(({ slug, name }) => ({
                name: "antenne",
                value: slug,
                isOn: search.antenna === slug,
                countId: `antenne-${slug}`,
                count: facets.antennas[slug],
                label: name,
              })),
            ]}
          />
        </ChoiceGroup>
      ) : null}
      {hasSince ? (
        <ChoiceGroup legend={t("search.since")}>
          <FilterChoices
            kind="radio"
            choices={[
              { name: "depuis", value: "", isOn: search.sinceDays === null, label: t("search.since.any") },
              ...sinceWith(search.sinceDays).map((days) => ({
                name: "depuis",
                value: String(days),
                isOn: search.sinceDays === days,
                countId: `depuis-${days}`,
                count: facets.since[days],
                label: t("search.since.days", { days }),
              })),
            ]}
          />
        </ChoiceGroup>
      ) : null}
      <Button type="submit" form={searchFormId} className="no-js-only filters-apply">
        {t("search.apply")}
      </Button>
    </>
  );
}

/** The choices of "published since", an unusual one of the address being kept. */
function sinceWith(days: number | null): readonly number[] {
  if (days === null || (sinceChoices as readonly number[]).includes(days)) return sinceChoices;
  return [...sinceChoices, days].sort((a, b) => a - b);
}
