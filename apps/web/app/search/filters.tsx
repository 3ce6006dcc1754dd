import {
  type ContractKind,
  contractKinds,
  type OfferFacets,
  type OfferSearch,
  sinceChoices,
  workingTimes,
} from "@tremplin/core/offer";
import { Button, Checkbox, ChoiceGroup, Disclosure, Radio } from "@tremplin/ui";
import { contractName } from "../format/contract.ts";
import { usePage } from "../page.ts";
import { searchFormId } from "./address.ts";

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

interface FiltersProps {
  readonly search: OfferSearch;
  readonly facets: OfferFacets;
}

/** Every filter but words and place, each with what it would give. Its controls belong to the search form. */
export function Filters({ search, facets }: FiltersProps) {
  const { t } = usePage();
  const contract = (kind: ContractKind) => (
    <Checkbox
      key={kind}
      form={searchFormId}
      name="contrat"
      value={kind}
      defaultChecked={search.contracts.includes(kind)}
      count={<Count id={`contrat-${kind}`} count={facets.contracts[kind]} />}
    >
      {contractName(kind, t)}
    </Checkbox>
  );
  return (
    <>
      <ChoiceGroup legend={t("search.forMe")}>
        {switches.map(({ name, key }) => (
          <Checkbox
            key={key}
            form={searchFormId}
            name={name}
            value="1"
            defaultChecked={search[key]}
            count={<Count id={name} count={facets[key]} />}
          >
            {t(`search.switch.${key}`)}
          </Checkbox>
        ))}
      </ChoiceGroup>
      <ChoiceGroup legend={t("search.contract")}>
        {usualContracts.map(contract)}
        <Disclosure
          summary={t("search.rareContracts")}
          open={search.contracts.some((kind) => rareContracts.includes(kind))}
        >
          {rareContracts.map(contract)}
        </Disclosure>
      </ChoiceGroup>
      <ChoiceGroup legend={t("search.workingTime")}>
        {workingTimes.map((time) => (
          <Checkbox
            key={time}
            form={searchFormId}
            name="temps"
            value={time === "full" ? "plein" : "partiel"}
            defaultChecked={search.workingTimes.includes(time)}
            count={<Count id={`temps-${time}`} count={facets.workingTimes[time]} />}
          >
            {t(`time.${time}`)}
          </Checkbox>
        ))}
      </ChoiceGroup>
      <ChoiceGroup legend={t("search.since")}>
        <Radio form={searchFormId} name="depuis" value="" defaultChecked={search.sinceDays === null}>
          {t("search.since.any")}
        </Radio>
        {sinceWith(search.sinceDays).map((days) => (
          <Radio
            key={days}
            form={searchFormId}
            name="depuis"
            value={days}
            defaultChecked={search.sinceDays === days}
            count={<Count id={`depuis-${days}`} count={facets.since[days]} />}
          >
            {t("search.since.days", { days })}
          </Radio>
        ))}
      </ChoiceGroup>
      <Button type="submit" form={searchFormId} className="no-js-only filters-apply">
        {t("search.apply")}
      </Button>
    </>
  );
}

/** How many offers a choice would give; told apart from its label by assistive technology. */
function Count({ id, count }: { readonly id: string; readonly count: number | undefined }) {
  return (
    <span className="choice-count" id={`n-${id}`} data-live="" data-none={count === 0 || undefined}>
      {count}
    </span>
  );
}

/** The choices of "published since", an unusual one of the address being kept. */
function sinceWith(days: number | null): readonly number[] {
  if (days === null || (sinceChoices as readonly number[]).includes(days)) return sinceChoices;
  return [...sinceChoices, days].sort((a, b) => a - b);
}
