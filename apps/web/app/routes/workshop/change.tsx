import { wallClock } from "@tremplin/core/shared";
import { Button, Disclosure } from "@tremplin/ui";
import { redirect } from "react-router";
import { attempt, attemptOf, done } from "../../forms/attempt.ts";
import { TextAreaField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import { PlanFields, planOf } from "../../workshop/plan-fields.tsx";
import type { Route } from "./+types/change";

export async function loader({ context, params }: Route.LoaderArgs) {
  const { workshop } = servicesOf(context).api;
  const [page, { antennas }] = await Promise.all([
    workshop.show({ id: params.workshop }),
    workshop.planning(),
  ]);
  // Only who holds it changes it, and before it begins: all others read it.
  if (!page.isLeader || page.hasBegun || page.workshop.state === "cancelled") {
    throw redirect(`/espace/ateliers/${params.workshop}`);
  }
  return unsent({ workshop: page.workshop, antennas });
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { workshop } = servicesOf(context).api;
  const form = await request.formData();
  const id = params.workshop;
  const here = `/espace/ateliers/${id}`;
  if (textOf(form, "step") === "cancel") {
    const cancelled = await attempt(form, () => workshop.cancel({ id, words: textOf(form, "words") }));
    return cancelled.ok ? done(here, "workshop-cancelled") : cancelled.again;
  }
  const changed = await attempt(form, () => workshop.change({ id, ...planOf(form) }));
  return changed.ok ? done(here, "workshop-changed") : changed.again;
}

/** Changes a workshop that one holds, or cancels it. */
export default function Change({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = usePage();
  const { workshop, antennas } = loaderData.unsent;
  const { id, title, text, startsAt, timeZone, minutes, places, antennaId, room, link } = workshop;
  const sent = attemptOf(actionData);
  const isCancelling = sent?.typed.get("step")?.[0] === "cancel";
  const values = {
    title,
    text,
    startsAt: wallClock(startsAt, timeZone).toISOString().slice(0, 16),
    minutes,
    places,
    antennaId: antennaId ?? "",
    place: room,
    link: link ?? "",
  };
  return (
    <>
      <PageHead title={t("workshop.change")} />
      <p>
        <a href={`/espace/ateliers/${id}`}>{title}</a>
      </p>
      <h1>{t("workshop.change")}</h1>
      <Form attempt={isCancelling ? null : sent}>
        <PlanFields antennas={antennas} values={values} />
        <p>
          <Button look="strong" type="submit" name="step" value="change">
            {t("workshop.changeNow")}
          </Button>
        </p>
      </Form>
      <Disclosure summary={t("workshop.cancel")} open={isCancelling}>
        <Form attempt={isCancelling ? sent : null} prefix="annuler-">
          <TextAreaField
            name="words"
            label={t("workshop.why")}
            hint={t("workshop.whyHint")}
            rows={2}
            maxLength={500}
          />
          <p>
            <Button type="submit" name="step" value="cancel">
              {t("workshop.cancelNow")}
            </Button>
          </p>
        </Form>
      </Disclosure>
    </>
  );
}
