import { mostPlaces, workshopMinutes } from "@tremplin/core/workshop";
import { SelectField, TextAreaField, TextField } from "../forms/fields.tsx";
import { textOf } from "../forms/text-of.ts";
import { usePage } from "../page.ts";

/** What a workshop's form shows of what is known. */
export interface PlanValues {
  readonly title: string;
  readonly text: string;
  /** `2027-01-14T14:00`, on the clocks of its place. */
  readonly startsAt: string;
  readonly minutes: number;
  readonly places: number;
  readonly antennaId: string;
  readonly place: string;
  readonly link: string;
}

interface PlanFieldsProps {
  readonly antennas: readonly { readonly id: string; readonly name: string }[];
  readonly values: PlanValues;
}

/** The fields of a workshop that is announced or changed. */
export function PlanFields({ antennas, values }: PlanFieldsProps) {
  const { t } = usePage();
  return (
    <>
      <TextField name="title" label={t("workshop.titleField")} value={values.title} maxLength={120} />
      <TextAreaField
        name="text"
        label={t("workshop.text")}
        value={values.text}
        optional
        rows={4}
        maxLength={2_000}
      />
      <div className="two-fields">
        <TextField
          name="startsAt"
          type="datetime-local"
          label={t("workshop.startsAt")}
          value={values.startsAt}
        />
        <SelectField
          name="minutes"
          label={t("workshop.length")}
          value={String(values.minutes)}
          options={workshopMinutes.map((minutes) => ({
            value: String(minutes),
            label: t("appointment.minutes", { minutes }),
          }))}
        />
        <TextField
          name="places"
          type="number"
          min={1}
          max={mostPlaces}
          label={t("workshop.places")}
          value={String(values.places)}
        />
        {antennas.length === 0 ? null : (
          <SelectField
            name="antennaId"
            label={t("opening.antenna")}
            hint={t("opening.antennaHint")}
            optional
            empty={t("opening.antennaNone")}
            value={values.antennaId}
            options={antennas.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </div>
      <TextField name="place" label={t("workshop.place")} value={values.place} optional maxLength={200} />
      <TextField
        name="link"
        type="url"
        label={t("opening.link")}
        value={values.link}
        optional
        maxLength={500}
      />
    </>
  );
}

/** A sent form as the procedures take it. */
export function planOf(form: FormData) {
  return {
    title: textOf(form, "title"),
    text: textOf(form, "text"),
    // Some browsers tell seconds too.
    startsAt: textOf(form, "startsAt").slice(0, 16),
    minutes: textOf(form, "minutes"),
    places: textOf(form, "places"),
    antennaId: textOf(form, "antennaId"),
    place: textOf(form, "place"),
    link: textOf(form, "link"),
  };
}
