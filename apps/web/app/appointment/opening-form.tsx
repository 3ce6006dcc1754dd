import { appointmentMinutes, bufferMinutes, meetingWays } from "@tremplin/core/appointment";
import { Button, Disclosure } from "@tremplin/ui";
import type { Attempt } from "../forms/attempt.ts";
import { ChoicesField, SelectField, TextField } from "../forms/fields.tsx";
import { Form } from "../forms/form.tsx";
import { usePage } from "../page.ts";

interface OpeningFormProps {
  readonly antennas: readonly { readonly id: string; readonly name: string }[];
  readonly ownAntennaId: string | null;
  readonly attempt: Attempt | null;
  /** Nothing is open yet: the form stands open. */
  readonly isFirst: boolean;
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** Opens slots on a weekday, or on one date. */
export function OpeningForm({ antennas, ownAntennaId, attempt, isFirst }: OpeningFormProps) {
  const { t } = usePage();
  return (
    <Disclosure summary={t("opening.add")} open={isFirst || attempt !== null}>
      <Form attempt={attempt} prefix="ouvrir-">
        <div className="two-fields">
          <SelectField
            name="weekday"
            label={t("opening.weekly")}
            optional
            empty={t("opening.weekdayNone")}
            value="1"
            options={weekdays.map((day) => ({ value: String(day), label: t(`weekday.${day}`) }))}
          />
          <TextField name="day" type="date" label={t("opening.date")} hint={t("opening.dateHint")} optional />
          <TextField name="from" type="time" label={t("opening.from")} value="09:00" />
          <TextField name="to" type="time" label={t("opening.to")} value="12:00" />
          <SelectField
            name="minutes"
            label={t("opening.minutes")}
            value="45"
            options={appointmentMinutes.map((minutes) => ({
              value: String(minutes),
              label: t("appointment.minutes", { minutes }),
            }))}
          />
          <SelectField
            name="bufferMinutes"
            label={t("opening.buffer")}
            value="15"
            options={bufferMinutes.map((minutes) => ({
              value: String(minutes),
              label: t("opening.bufferMinutes", { minutes }),
            }))}
          />
        </div>
        <ChoicesField
          name="way"
          label={t("opening.way")}
          value="place"
          options={meetingWays.map((way) => ({ value: way, label: t(`meetingWay.${way}`) }))}
        />
        {antennas.length === 0 ? null : (
          <SelectField
            name="antennaId"
            label={t("opening.antenna")}
            hint={t("opening.antennaHint")}
            optional
            empty={t("opening.antennaNone")}
            value={ownAntennaId ?? ""}
            options={antennas.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <TextField
          name="place"
          label={t("opening.place")}
          hint={t("opening.placeHint")}
          optional
          maxLength={200}
        />
        <TextField name="link" type="url" label={t("opening.link")} optional maxLength={500} />
        <p>
          <Button look="strong" type="submit" name="step" value="open">
            {t("opening.addNow")}
          </Button>
        </p>
      </Form>
    </Disclosure>
  );
}
