import { Button, Disclosure, Notice } from "@tremplin/ui";
import { longDay } from "../format/day.ts";
import { type Attempt, attempt, done } from "../forms/attempt.ts";
import { Form } from "../forms/form.tsx";
import { textOf } from "../forms/text-of.ts";
import { usePage } from "../page.ts";
import type { Route } from "../routes/appointment/+types/mine";
import { servicesOf } from "../services.ts";
import { type Unsent, unsent } from "../unsent.ts";

/** What the action of a page with this panel answers: a form to show again, or an address to show this once. */
export type CalendarAnswer = Unsent<Attempt> | Unsent<{ readonly address: string }>;

/** Makes or drops the address of one's calendar; null when the form is about something else. */
export async function calendarAction(context: Route.ActionArgs["context"], form: FormData, here: string) {
  const { appointment } = servicesOf(context).api;
  switch (textOf(form, "step")) {
    case "calendar-make": {
      const made = await attempt(form, () => appointment.makeAddress());
      // Shown this once: it is kept as a digest only.
      return made.ok ? unsent({ address: made.value.path }) : made.again;
    }
    case "calendar-drop": {
      const dropped = await attempt(form, () => appointment.dropAddress());
      return dropped.ok ? done(here, "calendar-dropped") : dropped.again;
    }
    default:
      return null;
  }
}

interface CalendarPanelProps {
  /** Since when there is an address. */
  readonly since: Date | null;
  /** The address just made. */
  readonly address: string | null;
}

/** One's appointments in the calendar of one's phone, by an address that only oneself knows. */
export function CalendarPanel({ since, address }: CalendarPanelProps) {
  const { t, baseUrl, instance } = usePage();
  return (
    <Disclosure summary={t("calendarFeed.title")} open={address !== null} id="agenda">
      <p>{t("calendarFeed.intro")}</p>
      {address === null ? null : (
        <div className="panel" data-takes-focus="" tabIndex={-1}>
          <p>{t("calendarFeed.made")}</p>
          <label className="calendar-address">
            {t("calendarFeed.own")}
            <input type="text" className="input" readOnly value={baseUrl + address} />
          </label>
        </div>
      )}
      <Notice>
        <p>{t("calendarFeed.secret")}</p>
      </Notice>
      {since === null ? null : (
        <p>{t("calendarFeed.since", { day: longDay(since, instance.config.timeZone) })}</p>
      )}
      <Form attempt={null} prefix="agenda-" className="button-row">
        <Button type="submit" name="step" value="calendar-make">
          {t(since === null ? "calendarFeed.make" : "calendarFeed.makeNew")}
        </Button>
        {since === null ? null : (
          <Button look="quiet" type="submit" name="step" value="calendar-drop">
            {t("calendarFeed.drop")}
          </Button>
        )}
      </Form>
    </Disclosure>
  );
}
