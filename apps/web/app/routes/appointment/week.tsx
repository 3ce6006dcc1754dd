import type { AdvisorDay } from "@tremplin/api";
import { Tag } from "@tremplin/ui";
import { AgendaTabs } from "../../appointment/agenda-tabs.tsx";
import { type CalendarAnswer, CalendarPanel, calendarAction } from "../../appointment/calendar-panel.tsx";
import { dayParam } from "../../appointment/slot-days.ts";
import { hourIn, weekdayOfIso } from "../../format/clock.ts";
import { longIsoDay } from "../../format/day.ts";
import { again } from "../../forms/attempt.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/week";

const here = "/espace/agenda";

export async function loader({ context, request }: Route.LoaderArgs) {
  const day = dayParam(new URL(request.url).searchParams.get("semaine"));
  return unsent(await servicesOf(context).api.appointment.week({ day }));
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData();
  const answer = await calendarAction(context, form, here);
  return answer ?? again(form, [], { code: "unknown-action" });
}

/** An advisor's week: whom they meet, the workshops that they hold, the slots still free. */
export default function ShowWeek({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = usePage();
  const { days, today, before, after, calendarSince } = loaderData.unsent;
  const answer = actionData as CalendarAnswer | undefined;
  const address = answer && "address" in answer.unsent ? answer.unsent.address : null;
  // Nobody works every Saturday and Sunday: they show when they hold something.
  const shown = days.filter((day, rank) => rank < 5 || !isEmpty(day));
  return (
    <>
      <PageHead title={t("agenda.title")} />
      <AgendaTabs />
      <h1>{t("agenda.title")}</h1>
      <nav className="week-nav" aria-label={t("agenda.week")}>
        <a href={`${here}?semaine=${before}`}>{t("agenda.before")}</a>
        <strong>{t("agenda.weekOf", { day: longIsoDay(days[0]?.day ?? today) })}</strong>
        <a href={`${here}?semaine=${after}`}>{t("agenda.after")}</a>
      </nav>
      <ol className="week">
        {shown.map((day) => (
          <li key={day.day} className="week-day">
            <Day day={day} isToday={day.day === today} />
          </li>
        ))}
      </ol>
      <CalendarPanel since={calendarSince} address={address} />
    </>
  );
}

function Day({ day, isToday }: { readonly day: AdvisorDay; readonly isToday: boolean }) {
  const { t, instance } = usePage();
  const { appointments, workshops, free, isHoliday } = day;
  const { timeZone } = instance.config;
  const hours = free.map((slot) => hourIn(slot.startsAt, slot.timeZone));
  return (
    <>
      <h2 className="week-title">
        {weekdayOfIso(day.day)} {isToday ? <Tag look="strong">{t("agenda.today")}</Tag> : null}
        {isHoliday ? <Tag>{t("agenda.holiday")}</Tag> : null}
      </h2>
      {isEmpty(day) ? <p className="soft">{t("agenda.nothing")}</p> : null}
      <ul className="week-list">
        {appointments.map(({ id, startsAt, candidateName, way, state }) => (
          <li key={id}>
            <a className="week-entry" href={`/espace/rendez-vous/${id}`}>
              <strong>{hourIn(startsAt, timeZone)}</strong> {candidateName}
              <span className="soft cell-line">
                {[t(`meetingWay.${way}`), state === "booked" ? null : t(`appointmentState.${state}`)]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </a>
          </li>
        ))}
        {workshops.map(({ id, startsAt, title, registered, places, state }) => (
          <li key={id}>
            <a className="week-entry week-workshop" href={`/espace/ateliers/${id}`}>
              <strong>{hourIn(startsAt, timeZone)}</strong> {title}
              <span className="soft cell-line">
                {state === "cancelled" ? t("workshop.cancelled") : `${registered}/${places}`}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {hours.length === 0 ? null : (
        <p className="field-hint">{t("agenda.freeAt", { hours: hours.join(", ") })}</p>
      )}
    </>
  );
}

function isEmpty({ appointments, workshops, free }: AdvisorDay): boolean {
  return appointments.length === 0 && workshops.length === 0 && free.length === 0;
}
