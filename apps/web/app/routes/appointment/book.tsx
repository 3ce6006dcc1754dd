import { maxWords } from "@tremplin/core/appointment";
import { Button, ButtonLink } from "@tremplin/ui";
import { AppointmentFacts } from "../../appointment/appointment-facts.tsx";
import { dayParam, namedSlot, nearestOf } from "../../appointment/slot-days.ts";
import { SlotList } from "../../appointment/slot-list.tsx";
import { SlotNotices } from "../../appointment/slot-notices.tsx";
import { WriteTo } from "../../conversation/write-to.tsx";
import { attempt, attemptOf, done } from "../../forms/attempt.ts";
import { TextAreaField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/book";

export async function loader({ context, request }: Route.LoaderArgs) {
  const candidateId = new URL(request.url).searchParams.get("pour") ?? "";
  const found = await servicesOf(context).api.appointment.slots({ candidateId });
  return unsent(found.ok ? found.value : null);
}

export async function action({ context, request }: Route.ActionArgs) {
  const { appointment } = servicesOf(context).api;
  const candidateId = new URL(request.url).searchParams.get("pour") ?? "";
  const form = await request.formData();
  const booked = await attempt(form, () =>
    appointment.book({
      startsAt: new Date(textOf(form, "startsAt")),
      candidateId,
      subject: textOf(form, "subject"),
    }),
  );
  return booked.ok ? done(`/espace/rendez-vous/${booked.value.id}`, "appointment-booked") : booked.again;
}

/** Chooses a free slot, then confirms it; for oneself, or for a young person whom one accompanies. */
export default function Book({ loaderData, actionData }: Route.ComponentProps) {
  const { t, url } = usePage();
  const found = loaderData.unsent;
  const sent = attemptOf(actionData);
  if (!found) {
    return (
      <>
        <PageHead title={t("appointment.book")} />
        <h1>{t("appointment.book")}</h1>
        <p>{t("appointment.noAdvisor")}</p>
      </>
    );
  }
  const { slots, role, advisorName, candidateName } = found;
  const isAdvisor = role === "advisor";
  const other = isAdvisor ? candidateName : advisorName;
  const chosen = namedSlot(slots, url.searchParams.get("creneau"));
  const nearest = nearestOf(slots, sent?.refusal?.details?.nearest);
  return (
    <>
      <PageHead title={t("appointment.bookWith", { name: other })} />
      <p>
        <a href={isAdvisor ? `/espace/jeunes/${found.candidateId}/rendez-vous` : "/espace/rendez-vous"}>
          {isAdvisor ? candidateName : t("appointment.title")}
        </a>
      </p>
      <h1>{t("appointment.bookWith", { name: other })}</h1>
      <SlotNotices attempt={sent} isChosen={chosen !== null} nearest={nearest} />
      {chosen ? (
        <section className="panel" id="choix" aria-labelledby="ce-creneau">
          <h2 id="ce-creneau">{t("appointment.confirmTitle")}</h2>
          <AppointmentFacts meeting={chosen} />
          <Form attempt={sent}>
            <input type="hidden" name="startsAt" value={chosen.startsAt.toISOString()} />
            <TextAreaField
              name="subject"
              label={t("appointment.subject")}
              hint={isAdvisor ? undefined : t("appointment.subjectHint", { name: other })}
              optional
              rows={2}
              maxLength={maxWords}
            />
            <p className="button-row">
              <Button look="strong" type="submit">
                {t("appointment.confirm")}
              </Button>
            </p>
          </Form>
        </section>
      ) : null}
      <section aria-labelledby="creneaux" className="space-part">
        <h2 id="creneaux">{t(chosen ? "appointment.chooseOther" : "appointment.free")}</h2>
        {slots.length === 0 ? <NoSlots isAdvisor={isAdvisor} advisorName={advisorName} /> : null}
        <SlotList slots={slots} from={dayParam(url.searchParams.get("apres"))} />
      </section>
    </>
  );
}

function NoSlots({ isAdvisor, advisorName }: { readonly isAdvisor: boolean; readonly advisorName: string }) {
  const { t, actor } = usePage();
  if (isAdvisor) {
    return (
      <>
        <p>{t("appointment.noSlotsOwn")}</p>
        <p>
          <ButtonLink href="/espace/agenda/creneaux">{t("agenda.slots")}</ButtonLink>
        </p>
      </>
    );
  }
  return (
    <>
      <p>{t("appointment.noSlots", { name: advisorName })}</p>
      {actor.kind === "person" ? (
        <WriteTo kind="accompaniment" subject={actor.userId} label={t("conversation.writeAdvisor")} />
      ) : null}
    </>
  );
}
