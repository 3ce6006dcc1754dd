import type { EmployerPage } from "@tremplin/api";
import { ButtonLink, Icon } from "@tremplin/ui";
import { longIsoDay } from "../format/day.ts";
import { usePage } from "../page.ts";

/** Says that somebody may apply without an offer, and until when: through the agency, which passes it on. */
export function Spontaneous({
  company,
  spontaneousUntil,
}: Pick<EmployerPage, "company" | "spontaneousUntil">) {
  const { t, instance } = usePage();
  if (spontaneousUntil === null) return null;
  const { email } = instance.config.contact;
  const subject = encodeURIComponent(t("company.spontaneousSubject", { company: company.name }));
  return (
    <section className="company-spontaneous" aria-labelledby="candidature-spontanee">
      <h2 id="candidature-spontanee">{t("company.spontaneous")}</h2>
      <p>{t("company.spontaneousUntil", { day: longIsoDay(spontaneousUntil) })}</p>
      <p>
        <ButtonLink look="strong" href={`mailto:${email}?subject=${subject}`}>
          <Icon name="mail" />
          {t("company.spontaneousApply")}
        </ButtonLink>
      </p>
      <p className="soft">{email}</p>
    </section>
  );
}
