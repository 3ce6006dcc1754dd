import { Field, TextInput } from "@tremplin/ui";
import type { ReactNode } from "react";
import { usePage } from "../page.ts";
import { useField } from "./form.tsx";

interface PlaceFieldProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** The commune that is known: "Dijon (21)". */
  readonly value?: string;
}

/** A town: typed in full, or chosen among those proposed while it is typed. One to a page. */
export function PlaceField({ name, label, hint, value }: PlaceFieldProps) {
  const { t } = usePage();
  const field = useField(name, value);
  const described = [hint ? `${field.id}-hint` : "", field.problem ? `${field.id}-problem` : ""];
  return (
    <Field for={field.id} label={label} hint={hint} problem={field.problem} problemLabel={t("form.error")}>
      <div
        className="combobox"
        data-place-field="/communes.json"
        data-label={t("search.places")}
        data-none={t("search.placesNone")}
        data-one={t("search.placesOne")}
        data-many={t("search.placesMany", { count: "#" })}
      >
        <TextInput
          id={field.id}
          name={name}
          defaultValue={field.value}
          required
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={field.problem ? true : undefined}
          aria-describedby={described.filter(Boolean).join(" ") || undefined}
        />
      </div>
    </Field>
  );
}
