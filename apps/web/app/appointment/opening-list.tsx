import type { MeetingWay } from "@tremplin/core/appointment";
import { Button } from "@tremplin/ui";
import { hourOfMinute } from "../format/clock.ts";
import { longIsoDay } from "../format/day.ts";
import { Form } from "../forms/form.tsx";
import { usePage } from "../page.ts";

interface ShownOpening {
  readonly id: string;
  readonly weekday: number | null;
  readonly day: string | null;
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly minutes: number;
  readonly bufferMinutes: number;
  readonly way: MeetingWay;
  readonly place: string;
}

/** When one receives, each with a button that takes it away. */
export function OpeningList({ openings }: { readonly openings: readonly ShownOpening[] }) {
  const { t } = usePage();
  if (openings.length === 0) return <p className="soft">{t("opening.none")}</p>;
  return (
    <ul className="plain-list">
      {openings.map((opening) => (
        <li key={opening.id} className="plain-row">
          <OpeningRow opening={opening} />
        </li>
      ))}
    </ul>
  );
}

function OpeningRow({ opening }: { readonly opening: ShownOpening }) {
  const { t } = usePage();
  const { id, weekday, day, fromMinute, toMinute, minutes, bufferMinutes, way, place } = opening;
  const on = day === null ? t(`weekday.${(weekday ?? 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7}`) : longIsoDay(day);
  const hours = t("opening.hours", { from: hourOfMinute(fromMinute), to: hourOfMinute(toMinute) });
  const length = t("appointment.minutes", { minutes });
  const details = [
    t("opening.rest", { minutes: length, buffer: bufferMinutes }),
    way === "place" ? null : t(`meetingWay.${way}`),
    place,
  ];
  return (
    <>
      <span className="action-text">
        {on} {hours}
        <span className="soft cell-line">{details.filter(Boolean).join(" · ")}</span>
      </span>
      <Form attempt={null} prefix={`${id}-`}>
        <input type="hidden" name="id" value={id} />
        <Button
          type="submit"
          name="step"
          value="remove-opening"
          aria-label={t("form.pair", { label: t("opening.remove"), value: `${on} ${hours}` })}
        >
          {t("opening.remove")}
        </Button>
      </Form>
    </>
  );
}
