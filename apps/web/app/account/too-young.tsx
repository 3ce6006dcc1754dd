import { PageHead } from "../layout/page-head.tsx";
import { usePage } from "../page.ts";

/** Nothing was kept: who is too young to sign up alone is told where somebody helps. */
export function TooYoung() {
  const { t, instance } = usePage();
  const { email, phone } = instance.config.contact;
  return (
    <div className="narrow-page">
      <PageHead title={t("signUp.tooYoung")} />
      <h1>{t("signUp.tooYoung")}</h1>
      <p className="lead">{t("signUp.tooYoungWhy")}</p>
      <p>{t("signUp.tooYoungHow")}</p>
      <ul>
        <li>
          <a href={`mailto:${email}`}>{email}</a>
        </li>
        {phone ? (
          <li>
            <a href={`tel:${phone.replaceAll(/[^+\d]/g, "")}`}>{phone}</a>
          </li>
        ) : null}
      </ul>
      <p>
        <a href="/offres">{t("signUp.seeOffers")}</a>
      </p>
    </div>
  );
}
