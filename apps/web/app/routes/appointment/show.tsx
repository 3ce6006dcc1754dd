import type { AppointmentView } from "@tremplin/api";
import type { AppointmentStep, ChangeReason } from "@tremplin/core/appointment";
import { Button, ButtonLink, Disclosure, Notice, Tag } from "@tremplin/ui";
import { AppointmentFacts } from "../../appointment/appointment-facts.tsx";
import { ChangeFields } from "../../appointment/change-fields.tsx";
import { WriteTo } from "../../conversation/write-to.tsx";
import { again, attempt, attemptOf, done } from "../../forms/attempt.ts";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/show";

export async function loader({ context, params }: Route.LoaderArgs) {
  return unsent(await servicesOf(context).api.appointment.show({ id: params.appointment }));
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { appointment } = servicesOf(context).api;
  const form = await request.formData();
  const id = params.appointment;
  const here = `/espace/rendez-vous/${id}`;
  const step = textOf(form, "step");
  if (step === "keep" || step === "miss") {
    const noted = await attempt(form, () => appointment.note({ id, step }));
    return noted.ok ? done(here, "appointment-noted") : noted.again;
  }
  if (step !== "cancel") return again(form, [], { code: "unknown-action" });
  const cancelled = await attempt(form, () =>
    appointment.cancel({
      id,
      // A choice that nobody offers is none; the procedure asks for one.
      reason: textOf(form, "reason") as ChangeReason,
      words: textOf(form, "words"),
    }),
  );
  return cancelled.ok ? done(here, "appointment-cancelled") : cancelled.again;
}

/** One appointment, for the two who meet: when and where, and what may be done about it. */
export default function ShowAppointment({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = usePage();
  const appointment = loaderData.unsent;
  const { id, role, advisorName, candidateId, candidateName, state, steps } = appointment;
  const sent = attemptOf(actionData);
  const isCancelling = sent?.typed.get("step")?.[0] === "cancel";
  const isAdvisor = role === "advisor";
  const other = isAdvisor ? candidateName : advisorName;
  const may = (step: AppointmentStep) => steps.includes(step);
  return (
    <>
      <PageHead title={t("appointment.with", { name: other })} />
      <p>
        <a href={isAdvisor ? "/espace/agenda" : "/espace/rendez-vous"}>
          {t(isAdvisor ? "agenda.title" : "appointment.title")}
        </a>
      </p>
      <h1>{t("appointment.with", { name: other })}</h1>
      <p>
        <Tag look={state === "booked" ? "strong" : "plain"}>{t(`appointmentState.${state}`)}</Tag>
      </p>
      <Changed appointment={appointment} />
      <AppointmentFacts meeting={appointment} />
      {isAdvisor ? (
        <p>
          <a href={`/espace/jeunes/${candidateId}/rendez-vous`}>
            {t("appointment.of", { name: candidateName })}
          </a>
        </p>
      ) : null}
      {sent && !isCancelling ? <Form attempt={sent} /> : null}
      {may("move") ? (
        <p className="button-row">
          <ButtonLink look="strong" href={`/espace/rendez-vous/${id}/deplacer`}>
            {t("appointment.move")}
          </ButtonLink>
          <ButtonLink href={`/espace/rendez-vous/${id}/agenda`}>{t("appointment.download")}</ButtonLink>
        </p>
      ) : null}
      {may("keep") || may("miss") ? (
        <Form attempt={null} prefix="venu-">
          <p className="button-row">
            {may("keep") ? (
              <Button look="strong" type="submit" name="step" value="keep">
                {t("appointment.keep")}
              </Button>
            ) : null}
            {may("miss") ? (
              <Button type="submit" name="step" value="miss">
                {t("appointment.miss")}
              </Button>
            ) : null}
          </p>
        </Form>
      ) : null}
      {state === "missed" && isAdvisor ? (
        <Notice>
          <p>{t("appointment.missedHint")}</p>
        </Notice>
      ) : null}
      {may("cancel") ? (
        <Disclosure summary={t("appointment.cancel")} open={isCancelling} id="annuler">
          <p>{t("appointment.cancelHint", { name: other })}</p>
          <Form attempt={isCancelling ? sent : null} prefix="annuler-">
            <ChangeFields other={other} />
            <p>
              <Button type="submit" name="step" value="cancel">
                {t("appointment.cancelNow")}
              </Button>
            </p>
          </Form>
        </Disclosure>
      ) : null}
      {state === "cancelled" ? (
        <p>
          <ButtonLink
            look="strong"
            href={`/espace/rendez-vous/nouveau${isAdvisor ? `?pour=${candidateId}` : ""}`}
          >
            {t("appointment.chooseOther")}
          </ButtonLink>
        </p>
      ) : null}
      <WriteTo
        kind="appointment"
        subject={id}
        label={
          isAdvisor
            ? t("conversation.writeCandidate", { name: candidateName })
            : t("conversation.writeAdvisor")
        }
      />
    </>
  );
}

/** What the other side, or oneself, changed last, and why. */
function Changed({ appointment }: { readonly appointment: AppointmentView }) {
  const { t } = usePage();
  const { state, role, reason, words, changedBy, advisorName, candidateName } = appointment;
  if (changedBy === null || reason === null) return null;
  const did = state === "cancelled" ? "cancelled" : "moved";
  const name = changedBy === "advisor" ? advisorName : candidateName;
  const values = { name, reason: t(`changeReason.${reason}`) };
  return (
    <Notice>
      <p>{t(changedBy === role ? `appointment.${did}ByYou` : `appointment.${did}By`, values)}</p>
      {words === "" ? null : <blockquote>{words}</blockquote>}
    </Notice>
  );
}
