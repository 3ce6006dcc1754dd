import { AgendaTabs } from "../../appointment/agenda-tabs.tsx";
import { Closings } from "../../appointment/closings.tsx";
import { OpeningForm } from "../../appointment/opening-form.tsx";
import { OpeningList } from "../../appointment/opening-list.tsx";
import { RulesForm } from "../../appointment/rules-form.tsx";
import { longIsoDay } from "../../format/day.ts";
import { again, attempt, attemptOf, done } from "../../forms/attempt.ts";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/schedule";

export async function loader({ context }: Route.LoaderArgs) {
  return unsent(await servicesOf(context).api.appointment.schedule());
}

export async function action({ context, request }: Route.ActionArgs) {
  const { appointment } = servicesOf(context).api;
  const form = await request.formData();
  const text = (name: string) => textOf(form, name);
  const id = text("id");
  const steps = {
    open: {
      call: () =>
        appointment.addOpening({
          // A choice that nobody offers is none; the procedure asks for one.
          weekday: text("weekday") as "1",
          way: text("way") as "place",
          day: text("day"),
          from: text("from"),
          to: text("to"),
          minutes: text("minutes"),
          bufferMinutes: text("bufferMinutes"),
          antennaId: text("antennaId"),
          place: text("place"),
          link: text("link"),
        }),
      done: "opening-added",
    },
    "remove-opening": { call: () => appointment.removeOpening({ id }), done: "opening-removed" },
    close: {
      call: () =>
        appointment.addClosing({
          fromDay: text("fromDay"),
          toDay: text("toDay"),
          fromHour: text("fromHour"),
          toHour: text("toHour"),
        }),
      done: "closing-added",
    },
    "remove-closing": { call: () => appointment.removeClosing({ id }), done: "closing-removed" },
    rules: {
      call: () =>
        appointment.setRules({ noticeHours: text("noticeHours"), horizonDays: text("horizonDays") }),
      done: "rules-set",
    },
  };
  const step = text("step");
  if (!Object.hasOwn(steps, step)) return again(form, [], { code: "unknown-action" });
  const { call, done: code } = steps[step as keyof typeof steps];
  const taken = await attempt<null>(form, call);
  return taken.ok ? done("/espace/agenda/creneaux", code) : taken.again;
}

/** When an advisor receives: each week and on single dates, when not, and how slots are taken. */
export default function ShowSchedule({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = usePage();
  const { openings, closings, absences, rules, antennas, ownAntennaId, holidays } = loaderData.unsent;
  const sent = attemptOf(actionData);
  const of = (step: string) => (sent?.typed.get("step")?.[0] === step ? sent : null);
  return (
    <>
      <PageHead title={t("opening.title")} />
      <AgendaTabs />
      <h1>{t("opening.title")}</h1>
      <p className="lead">{t("opening.intro")}</p>
      {of("remove-opening") || of("remove-closing") ? <Form attempt={sent} /> : null}
      <OpeningList openings={openings} />
      <OpeningForm
        antennas={antennas}
        ownAntennaId={ownAntennaId}
        attempt={of("open")}
        isFirst={openings.length === 0}
      />
      {holidays.length === 0 ? null : (
        <p className="field-hint">{t("opening.holidays", { days: holidays.map(longIsoDay).join(", ") })}</p>
      )}
      <Closings closings={closings} absences={absences} attempt={of("close")} />
      <RulesForm rules={rules} attempt={of("rules")} />
    </>
  );
}
