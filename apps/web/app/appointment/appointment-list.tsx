import type { AppointmentView } from "@tremplin/api";
import { Tag } from "@tremplin/ui";
import { momentThere } from "../format/clock.ts";
import { usePage } from "../page.ts";

/** A young person's appointments one under the other, each leading to its page. */
export function AppointmentList({ appointments }: { readonly appointments: readonly AppointmentView[] }) {
  const { t, instance } = usePage();
  return (
    <ul className="plain-list">
      {appointments.map(({ id, startsAt, timeZone, state, way, advisorName }) => (
        <li key={id} className="plain-row">
          <span className="action-text">
            <a href={`/espace/rendez-vous/${id}`}>
              {momentThere(startsAt, timeZone, instance.config.timeZone)}
            </a>
            <span className="soft cell-line">{[advisorName, t(`meetingWay.${way}`)].join(" · ")}</span>
          </span>
          <Tag look={state === "booked" ? "strong" : "plain"}>{t(`appointmentState.${state}`)}</Tag>
        </li>
      ))}
    </ul>
  );
}
