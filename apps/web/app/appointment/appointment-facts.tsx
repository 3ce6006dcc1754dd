import type { MeetingWay } from "@tremplin/core/appointment";
import { Fact, Facts } from "@tremplin/ui";
import { momentThere } from "../format/clock.ts";
import { usePage } from "../page.ts";

interface Meeting {
  readonly startsAt: Date;
  readonly minutes: number;
  readonly timeZone: string;
  readonly way: MeetingWay;
  readonly place: string;
  readonly link: string | null;
  readonly subject?: string;
}

/** When, how long and where two meet. */
export function AppointmentFacts({ meeting }: { readonly meeting: Meeting }) {
  const { t, instance } = usePage();
  const { startsAt, minutes, timeZone, way, place, link, subject = "" } = meeting;
  return (
    <Facts>
      <Fact term={t("appointment.when")}>
        <time dateTime={startsAt.toISOString()}>
          {momentThere(startsAt, timeZone, instance.config.timeZone)}
        </time>
      </Fact>
      <Fact term={t("appointment.length")}>{t("appointment.minutes", { minutes })}</Fact>
      <Fact term={t("appointment.where")} note={way === "place" || place === "" ? null : place}>
        {way === "place" ? place : t(`meetingWay.${way}`)}
        {link === null ? null : (
          <>
            {" "}
            <a href={link} rel="noopener noreferrer">
              {t("appointment.openVideo")}
            </a>
          </>
        )}
      </Fact>
      {subject === "" ? null : <Fact term={t("appointment.about")}>{subject}</Fact>}
    </Facts>
  );
}
