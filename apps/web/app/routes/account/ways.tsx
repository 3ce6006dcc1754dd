import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";

/** Who is who: each way says whom it is for, so that no young person opens an employer's account. */
export default function SignUpWays() {
  const { t, has } = usePage();
  return (
    <div className="narrow-page">
      <PageHead title={t("signUp.title")} />
      <h1>{t("signUp.title")}</h1>
      <ul className="ways">
        <li>
          <a className="way" href="/inscription/jeune">
            <strong>{t("signUp.candidate")}</strong>
            <span>{t("signUp.candidateFor")}</span>
          </a>
        </li>
        {has("companySignUp") ? (
          <li>
            <a className="way" href="/inscription/entreprise">
              <strong>{t("signUp.company")}</strong>
              <span>{t("signUp.companyFor")}</span>
            </a>
          </li>
        ) : null}
      </ul>
      <p>{t("signUp.staff")}</p>
      <p>
        {t("signUp.known")} <a href="/connexion">{t("space.signIn")}</a>
      </p>
    </div>
  );
}
