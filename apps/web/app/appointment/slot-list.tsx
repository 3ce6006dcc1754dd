import type { PlacedSlot } from "@tremplin/api";
import { hourIn, weekdayOfIso, zoneText } from "../format/clock.ts";
import { isoDay } from "../format/day.ts";
import { usePage } from "../page.ts";
import { slotDays } from "./slot-days.ts";

interface SlotListProps {
  readonly slots: readonly PlacedSlot[];
  /** The first day to show (ISO), or empty. */
  readonly from: string;
}

/** Free slots by day: each leads to its confirmation on the same page. */
export function SlotList({ slots, from }: SlotListProps) {
  const { t, url } = usePage();
  const { days, after } = slotDays(slots, from);
  return (
    <>
      <ForeignClock slots={slots} />
      {days.map(({ day, slots: found }) => (
        <section key={day} aria-labelledby={`jour-${day}`}>
          <h3 id={`jour-${day}`}>{weekdayOfIso(day)}</h3>
          <SlotLinks slots={found} />
        </section>
      ))}
      <p className="button-row">
        {from === "" ? null : <a href={withParam(url, "apres", null)}>{t("appointment.first")}</a>}
        {after === null ? null : <a href={withParam(url, "apres", after)}>{t("appointment.ahead")}</a>}
      </p>
    </>
  );
}

/** Slots as links; each is heard with its day. */
export function SlotLinks({
  slots,
  withDay = false,
}: {
  readonly slots: readonly PlacedSlot[];
  readonly withDay?: boolean;
}) {
  return (
    <ul className="slot-list">
      {slots.map((slot) => (
        <li key={slot.startsAt.toISOString()}>
          <SlotLink slot={slot} withDay={withDay} />
        </li>
      ))}
    </ul>
  );
}

function SlotLink({ slot, withDay }: { readonly slot: PlacedSlot; readonly withDay: boolean }) {
  const { t, url } = usePage();
  const { startsAt, timeZone, way } = slot;
  const day = weekdayOfIso(isoDay(startsAt, timeZone));
  const hour = hourIn(startsAt, timeZone);
  return (
    <a className="slot" href={`${withParam(url, "creneau", startsAt.toISOString())}#choix`}>
      <strong>
        {withDay ? (
          t("appointment.atHour", { day, hour })
        ) : (
          <>
            <span className="sr-only">{day}</span> {hour}
          </>
        )}
      </strong>
      {way === "place" ? null : <span className="slot-way">{t(`meetingWay.${way}`)}</span>}
    </a>
  );
}

/** Says whose clocks the hours are of, when they are not those of the board. */
function ForeignClock({ slots }: { readonly slots: readonly PlacedSlot[] }) {
  const { instance } = usePage();
  const foreign = slots.find(({ timeZone }) => timeZone !== instance.config.timeZone);
  return foreign ? <p className="field-hint">{zoneText(foreign.startsAt, foreign.timeZone)}</p> : null;
}

/** This page's address with another value of a parameter; without what was done before. */
function withParam({ pathname, searchParams }: URL, name: string, value: string | null): string {
  const params = new URLSearchParams(searchParams);
  params.delete("fait");
  if (value === null) params.delete(name);
  else params.set(name, value);
  return params.size === 0 ? pathname : `${pathname}?${params}`;
}
