import {
  defaultRadiusKm,
  type OfferSearch,
  type OfferSearchPage,
  offerSearchParams,
  radiusChoices,
} from "@tremplin/core/offer";
import { Button, Field, Icon, Select } from "@tremplin/ui";
import { usePage } from "../page.ts";
import { searchFormId, searchHref } from "./address.ts";
import { PlaceField, radiiWith, WordsField } from "./where-fields.tsx";

interface SearchFormProps {
  readonly search: OfferSearch;
  /** The place as people read it, when it was understood. */
  readonly commune?: Commune | null;
  readonly problem?: Pick<OfferSearchPage, "placeUnknown" | "placeChoices">;
}

type Commune = NonNullable<OfferSearchPage["commune"]>;

/** The words and the place of a search. An ordinary form: it sends one to `/offres`, with or without a script. */
export function SearchForm({ search, commune = null, problem }: SearchFormProps) {
  const { t, instance } = usePage();
  const unknown = problem?.placeUnknown ?? false;
  // Around no place yet, what is proposed is the board's own radius, as on the home page.
  const isAnywhere = search.place === "" && search.radiusKm === defaultRadiusKm;
  const radiusKm = isAnywhere ? instance.config.territory.radiusKm : search.radiusKm;
  return (
    // biome-ignore lint/a11y/useSemanticElements: older phones do not know <search>
    <form
      className="search-bar"
      id={searchFormId}
      action="/offres"
      role="search"
      aria-label={t("search.label")}
    >
      <WordsField label={t("search.words")} example={t("search.wordsExample")} value={search.words} />
      <PlaceField
        label={t("search.place")}
        value={commune ? placeName(commune) : search.place}
        isUnknown={unknown}
        aside={<AroundMe />}
        isLive
      />
      <Field for="rayon" label={t("search.radius")} className="search-bar-radius">
        <Select id="rayon" name="rayon" defaultValue={radiusKm}>
          {radiiWith(radiusChoices, radiusKm).map((km) => (
            <option key={km} value={km}>
              {t(km === 0 ? "search.radiusZero" : "search.radiusKm", { km })}
            </option>
          ))}
        </Select>
      </Field>
      <div className="search-bar-problem" id="lieu-probleme" aria-live="polite" data-live="">
        {problem ? <PlaceProblem search={search} {...problem} /> : null}
      </div>
      <Button look="strong" type="submit" className="search-bar-submit">
        <Icon name="search" size={22} />
        {t("search.submit")}
      </Button>
    </form>
  );
}

/** `Dijon (21)`: what the place field shows, and what `lieu` understands when it comes back. */
export function placeName(commune: { readonly name: string; readonly department: string }): string {
  return `${commune.name} (${commune.department})`;
}

/** Asks the browser where it is; shown only where a script can answer. */
function AroundMe() {
  const { t } = usePage();
  return (
    <button
      type="button"
      className="around-me js-only"
      data-around-me="/communes.json"
      data-seeking={t("search.seeking")}
      data-denied={t("search.positionDenied")}
      data-unavailable={t("search.positionUnavailable")}
      data-nowhere={t("search.positionNowhere")}
    >
      <Icon name="aim" size={18} />
      <span>{t("search.aroundMe")}</span>
    </button>
  );
}

function PlaceProblem({
  search,
  placeUnknown,
  placeChoices,
}: { readonly search: OfferSearch } & Pick<OfferSearchPage, "placeUnknown" | "placeChoices">) {
  const { t } = usePage();
  if (!placeUnknown && placeChoices.length === 0) return null;
  return (
    <>
      {placeUnknown ? (
        <p className="field-problem">{t("search.placeUnknown", { place: search.place })}</p>
      ) : null}
      {placeChoices.length > 0 ? (
        <p className="place-choices">
          {t(placeUnknown ? "search.placeMaybe" : "search.placeOthers")}{" "}
          {placeChoices.slice(0, 4).map(({ insee, name, postcode }) => (
            <a key={insee} href={searchHref({ ...search, place: insee, page: 1 })}>
              {name} ({postcode})
            </a>
          ))}
        </p>
      ) : null}
    </>
  );
}

/** What a search holds that no control of the page shows, to send it along. */
export function HiddenChoices({ search }: { readonly search: OfferSearch }) {
  const params = offerSearchParams(search);
  return (
    <div id="autres-choix" data-live="" hidden>
      {["entreprise", "rome", "commune", "vue"].flatMap((name) =>
        params
          .getAll(name)
          .map((value) => (
            <input key={name + value} type="hidden" form={searchFormId} name={name} value={value} />
          )),
      )}
    </div>
  );
}
