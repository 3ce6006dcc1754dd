import type { ChangeReason } from "@tremplin/core/appointment";
import { Button } from "@tremplin/ui";
import { data, redirect } from "react-router";
import { AppointmentFacts } from "../../appointment/appointment-facts.tsx";
import { ChangeFields } from "../../appointment/change-fields.tsx";
import { dayParam, namedSlot, nearestOf } from "../../appointment/slot-days.ts";
import { SlotList } from "../../appointment/slot-list.tsx";
import { SlotNotices } from "../../appointment/slot-notices.tsx";
import { momentThere } from "../../format/clock.ts";
import { attempt, attemptOf, done } from "../../forms/attempt.ts";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/move";

export async function loader({ context, params }: Route.LoaderArgs) {
  const found = await servicesOf(context).api.appointment.slots({ moving: params.appointment });
  if (!found.ok || !found.value.moving) throw data(null, 404);
  const { moving } = found.value;
  // What is over or cancelled is not moved: its page says so.
  if (!moving.steps.includes("move")) throw redirect(`/espace/rendez-vous/${moving.id}`);
  return unsent({ ...found.value, moving });
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { appointment } = servicesOf(context).api;
  const form = await request.formData();
  const id = params.appointment;
  const moved = await attempt(form, () =>
    appointment.move({
      id,
      startsAt: new Date(textOf(form, "startsAt")),
      // A choice that nobody offers is none; the procedure asks for one.
      reason: textOf(form, "reason") as ChangeReason,
      words: textOf(form, "words"),
    }),
  );
  return moved.ok ? done(`/espace/rendez-vous/${id}`, "appointment-moved") : moved.again;
}

/** Chooses another slot for an appointment, and says why. */
export default function Move({ loaderData, actionData }: Route.ComponentProps) {
  const { t, url, instance } = usePage();
  const { slots, role, advisorName, candidateName, moving } = loaderData.unsent;
  const sent = attemptOf(actionData);
  const other = role === "advisor" ? candidateName : advisorName;
  const others = slots.filter(({ startsAt }) => startsAt.getTime() !== moving.startsAt.getTime());
  const chosen = namedSlot(others, url.searchParams.get("creneau"));
  const nearest = nearestOf(others, sent?.refusal?.details?.nearest);
  const moment = momentThere(moving.startsAt, moving.timeZone, instance.config.timeZone);
  return (
    <>
      <PageHead title={t("appointment.move")} />
      <p>
        <a href={`/espace/rendez-vous/${moving.id}`}>{t("appointment.with", { name: other })}</a>
      </p>
      <h1>{t("appointment.move")}</h1>
      <p className="lead">{t("appointment.moveFrom", { moment })}</p>
      <SlotNotices attempt={sent} isChosen={chosen !== null} nearest={nearest} />
      {chosen ? (
        <section className="panel" id="choix" aria-labelledby="ce-creneau">
          <h2 id="ce-creneau">{t("appointment.confirmTitle")}</h2>
          <AppointmentFacts meeting={chosen} />
          <Form attempt={sent}>
            <input type="hidden" name="startsAt" value={chosen.startsAt.toISOString()} />
            <ChangeFields other={other} />
            <p className="button-row">
              <Button look="strong" type="submit">
                {t("appointment.confirmMove")}
              </Button>
            </p>
          </Form>
        </section>
      ) : null}
      <section aria-labelledby="creneaux" className="space-part">
        <h2 id="creneaux">{t(chosen ? "appointment.chooseOther" : "appointment.free")}</h2>
        {others.length > 0 ? null : (
          <p>{t(role === "advisor" ? "appointment.noSlotsOwn" : "appointment.noSlots", { name: other })}</p>
        )}
        <SlotList slots={others} from={dayParam(url.searchParams.get("apres"))} />
      </section>
    </>
  );
}
