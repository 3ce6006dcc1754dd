import type { AppointmentView } from "@tremplin/api";
import { ButtonLink } from "@tremplin/ui";
import { usePage } from "../page.ts";
import { AppointmentFacts } from "./appointment-facts.tsx";

interface NextAppointmentProps {
  readonly next: AppointmentView | null;
  /** There is an advisor who receives. */
  readonly mayBook: boolean;
}

/** On a young person's home: when the next appointment is, or how to make one. */
export function NextAppointment({ next, mayBook }: NextAppointmentProps) {
  const { t } = usePage();
  if (next === null && !mayBook) return null;
  return (
    <section aria-labelledby="prochain" className="panel">
      <h2 id="prochain">{t("appointment.next")}</h2>
      {next === null ? (
        <>
          <p>{t("appointment.nextNone")}</p>
          <p>
            <ButtonLink look="strong" href="/espace/rendez-vous/nouveau">
              {t("appointment.book")}
            </ButtonLink>
          </p>
        </>
      ) : (
        <>
          <p>{t("appointment.with", { name: next.advisorName })}</p>
          <AppointmentFacts meeting={next} />
          <p>
            <ButtonLink href={`/espace/rendez-vous/${next.id}`}>{t("appointment.see")}</ButtonLink>
          </p>
        </>
      )}
    </section>
  );
}
