import { ButtonLink } from "@tremplin/ui";
import { data } from "react-router";
import { FileHead } from "../../advisor/file-head.tsx";
import { AppointmentList } from "../../appointment/appointment-list.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/of-candidate";

export async function loader({ context, params }: Route.LoaderArgs) {
  const found = await servicesOf(context).api.appointment.ofCandidate({ id: params.candidate });
  if (!found.ok) throw data(null, 404);
  return unsent(found.value);
}

/** A young person's appointments, on their file; and how to give them one. */
export default function ShowAppointmentsOf({ loaderData, params }: Route.ComponentProps) {
  const { t } = usePage();
  const { name, appointments } = loaderData.unsent;
  const coming = appointments.filter(({ steps }) => steps.includes("move")).toReversed();
  const past = appointments.filter(({ steps }) => !steps.includes("move"));
  return (
    <>
      <PageHead title={t("appointment.of", { name })} />
      <FileHead id={params.candidate} name={name} />
      <p>
        <ButtonLink look="strong" href={`/espace/rendez-vous/nouveau?pour=${params.candidate}`}>
          {t("appointment.bookFor", { name })}
        </ButtonLink>
      </p>
      <section aria-labelledby="a-venir">
        <h2 id="a-venir">{t("appointment.coming")}</h2>
        {coming.length === 0 ? <p className="soft">{t("appointment.none")}</p> : null}
        <AppointmentList appointments={coming} />
      </section>
      <section aria-labelledby="passes" className="space-part">
        <h2 id="passes">{t("appointment.past")}</h2>
        {past.length === 0 ? <p className="soft">{t("appointment.pastNone")}</p> : null}
        <AppointmentList appointments={past} />
      </section>
      <p className="field-hint">{t("advisor.readingNoted")}</p>
    </>
  );
}
