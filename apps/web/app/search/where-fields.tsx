import { Field, TextInput } from "@tremplin/ui";
import type { ReactNode } from "react";
import { usePage } from "../page.ts";

/** The words of a search. */
export function WordsField({
  label,
  example,
  value,
}: {
  readonly label: string;
  readonly example: string;
  readonly value: string;
}) {
  return (
    <Field for="q" label={label} className="search-bar-words">
      <TextInput
        id="q"
        name="q"
        type="search"
        defaultValue={value}
        placeholder={example}
        maxLength={200}
        autoComplete="off"
        enterKeyHint="search"
      />
    </Field>
  );
}

interface PlaceFieldProps {
  readonly label: string;
  readonly value: string;
  /** Nobody knows the place: `lieu-probleme` says so. */
  readonly isUnknown: boolean;
  readonly aside?: ReactNode;
  /** Follows the results without leaving the page. */
  readonly isLive?: boolean;
}

/** The place of a search; a script proposes communes while it is typed. */
export function PlaceField({ label, value, isUnknown, aside, isLive = false }: PlaceFieldProps) {
  const { t } = usePage();
  return (
    <Field for="lieu" label={label} aside={aside}>
      <div
        className="combobox"
        data-place-field="/communes.json"
        data-label={t("search.places")}
        data-none={t("search.placesNone")}
        data-one={t("search.placesOne")}
        data-many={t("search.placesMany", { count: "#" })}
      >
        <TextInput
          id="lieu"
          name="lieu"
          defaultValue={value}
          placeholder={t("search.placeExample")}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          aria-invalid={isUnknown || undefined}
          aria-describedby="lieu-probleme"
          data-live={isLive ? "" : undefined}
        />
      </div>
    </Field>
  );
}

/** The radii to choose from, an unusual one of the address being kept. */
export function radiiWith(known: readonly number[], km: number): readonly number[] {
  return known.includes(km) ? known : [...known, km].sort((a, b) => a - b);
}
