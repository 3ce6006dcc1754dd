import { ButtonLink, Disclosure } from "@tremplin/ui";
import { AppointmentList } from "../../appointment/appointment-list.tsx";
import { type CalendarAnswer, CalendarPanel, calendarAction } from "../../appointment/calendar-panel.tsx";
import { again } from "../../forms/attempt.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/mine";

export async function loader({ context }: Route.LoaderArgs) {
  return unsent(await servicesOf(context).api.appointment.mine());
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData();
  const answer = await calendarAction(context, form, "/espace/rendez-vous");
  return answer ?? again(form, [], { code: "unknown-action" });
}

/** A young person's appointments: those to come, those that were, and how to make another. */
export default function ShowOwnAppointments({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = usePage();
  const { coming, past, advisorName, calendarSince } = loaderData.unsent;
  const answer = actionData as CalendarAnswer | undefined;
  const address = answer && "address" in answer.unsent ? answer.unsent.address : null;
  return (
    <>
      <PageHead title={t("appointment.title")} />
      <h1>{t("appointment.title")}</h1>
      {advisorName === null ? (
        <p>{t("appointment.noAdvisor")}</p>
      ) : (
        <p>
          <ButtonLink look="strong" href="/espace/rendez-vous/nouveau">
            {t("appointment.book")}
          </ButtonLink>
        </p>
      )}
      <section aria-labelledby="a-venir">
        <h2 id="a-venir">{t("appointment.coming")}</h2>
        {coming.length === 0 ? <p className="soft">{t("appointment.none")}</p> : null}
        <AppointmentList appointments={coming} />
      </section>
      {past.length === 0 ? null : (
        <Disclosure summary={`${t("appointment.past")} (${past.length})`}>
          <AppointmentList appointments={past} />
        </Disclosure>
      )}
      <CalendarPanel since={calendarSince} address={address} />
    </>
  );
}
