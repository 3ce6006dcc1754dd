import type { LibraryPage } from "@tremplin/api";
import { availabilities, libraryRadii, librarySearchParams } from "@tremplin/core/cv-library";
import { type ContractKind, contractKinds } from "@tremplin/core/offer";
import { Button, Checkbox, ChoiceGroup, Disclosure, Field, Icon, Radio, Select } from "@tremplin/ui";
import { contractName } from "../format/contract.ts";
import { usePage } from "../page.ts";
import { placeName } from "../search/search-form.tsx";
import { PlaceField, radiiWith, WordsField } from "../search/where-fields.tsx";

type Found = Pick<LibraryPage, "search" | "facets" | "commune" | "placeUnknown" | "placeChoices" | "job">;

const formId = "cvtheque-recherche";
const path = "/espace/cvtheque";

/** The address of a search of the library. */
export function libraryHref(search: LibraryPage["search"]): string {
  const params = librarySearchParams(search);
  return params.size === 0 ? path : `${path}?${params}`;
}

/** Words, place and filters of a search of the library: one ordinary form, with or without a script. */
export function LibrarySearchForm({ found }: { readonly found: Found }) {
  const { t } = usePage();
  const { search, commune, placeUnknown, placeChoices, job } = found;
  return (
    // biome-ignore lint/a11y/useSemanticElements: older phones do not know <search>
    <form
      className="library-search"
      id={formId}
      action={path}
      role="search"
      aria-label={t("library.searchLabel")}
    >
      <div className="search-bar">
        <WordsField label={t("library.words")} example={t("library.wordsExample")} value={search.words} />
        <PlaceField
          label={t("library.place")}
          value={commune ? placeName(commune) : search.place}
          isUnknown={placeUnknown}
        />
        <Field for="rayon" label={t("library.radius")} className="search-bar-radius">
          <Select id="rayon" name="rayon" defaultValue={search.radiusKm}>
            {radiiWith(libraryRadii, search.radiusKm).map((km) => (
              <option key={km} value={km}>
                {t("library.radiusKm", { km })}
              </option>
            ))}
          </Select>
        </Field>
        <div className="search-bar-problem" id="lieu-probleme" aria-live="polite">
          {placeUnknown ? (
            <p className="field-problem">{t("search.placeUnknown", { place: search.place })}</p>
          ) : null}
          {placeUnknown && placeChoices.length > 0 ? (
            <p className="place-choices">
              {t("search.placeMaybe")}{" "}
              {placeChoices.slice(0, 4).map(({ insee, name, postcode }) => (
                <a key={insee} href={libraryHref({ ...search, place: insee, page: 1 })}>
                  {name} ({postcode})
                </a>
              ))}
            </p>
          ) : null}
        </div>
        <Button look="strong" type="submit" className="search-bar-submit">
          <Icon name="search" size={22} />
          {t("library.submit")}
        </Button>
      </div>
      {search.rome ? (
        <p className="library-job">
          <input type="hidden" name="rome" value={search.rome} />
          {job
            ? t("library.romeNamed", { label: job, code: search.rome })
            : t("library.rome", { code: search.rome })}{" "}
          <a href={libraryHref({ ...search, rome: null, page: 1 })}>{t("library.romeRemove")}</a>
        </p>
      ) : null}
      <LibraryFilters found={found} />
    </form>
  );
}

/** Every filter, each with what it would give. */
function LibraryFilters({ found: { search, facets } }: { readonly found: Found }) {
  const { t } = usePage();
  const isFiltered = search.contracts.length > 0 || search.availability !== null || search.licence;
  return (
    <Disclosure summary={t("library.filters")} open={isFiltered}>
      <div className="library-filters">
        <ChoiceGroup legend={t("library.contract")}>
          {contractsToShow(search.contracts, facets.contracts).map((kind) => (
            <Checkbox
              key={kind}
              name="contrat"
              value={kind}
              defaultChecked={search.contracts.includes(kind)}
              count={<Count count={facets.contracts[kind]} />}
            >
              {contractName(kind, t)}
            </Checkbox>
          ))}
        </ChoiceGroup>
        <ChoiceGroup legend={t("library.availability")}>
          <Radio name="dispo" value="" defaultChecked={search.availability === null}>
            {t("library.availability.any")}
          </Radio>
          {availabilities.map((each) => (
            <Radio
              key={each}
              name="dispo"
              value={each}
              defaultChecked={search.availability === each}
              count={<Count count={facets.availability[each]} />}
            >
              {t(`library.availability.${each}`)}
            </Radio>
          ))}
        </ChoiceGroup>
        <ChoiceGroup legend={t("library.mobility")}>
          <Checkbox
            name="permis"
            value="1"
            defaultChecked={search.licence}
            count={<Count count={facets.licence} />}
          >
            {t("library.licence")}
          </Checkbox>
        </ChoiceGroup>
      </div>
      <p className="button-row">
        <Button type="submit">{t("library.apply")}</Button>
        {isFiltered ? (
          <a href={libraryHref({ ...search, contracts: [], availability: null, licence: false, page: 1 })}>
            {t("library.reset")}
          </a>
        ) : null}
      </p>
    </Disclosure>
  );
}

function Count({ count }: { readonly count: number }) {
  return (
    <span className="choice-count" data-none={count === 0 || undefined}>
      {count}
    </span>
  );
}

const usual: readonly ContractKind[] = [
  "cdi",
  "cdd",
  "interim",
  "saisonnier",
  "apprentissage",
  "professionnalisation",
  "stage",
];

/** The contracts that people know, those that are ticked, and those that somebody wishes for by name. */
function contractsToShow(
  ticked: readonly ContractKind[],
  counts: Readonly<Record<ContractKind, number>>,
): ContractKind[] {
  // Who has told no contract counts for each: what nobody names has the least.
  const least = Math.min(...Object.values(counts));
  return contractKinds.filter(
    (kind) => usual.includes(kind) || ticked.includes(kind) || counts[kind] > least,
  );
}
