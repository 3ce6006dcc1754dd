import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";

/** The same for everybody: whether there was an account already is nobody else's business. */
export default function CompanySignedUp() {
  const { t, instance } = usePage();
  return (
    <div className="narrow-page">
      <PageHead title={t("companySignUp.sent")} />
      <h1>{t("companySignUp.sent")}</h1>
      <p className="lead">{t("companySignUp.sentNext")}</p>
      <p>{t("companySignUp.sentSpam")}</p>
      {instance.isDemo ? (
        <p>
          <a href="/courriels">{t("companySignUp.demoMailbox")}</a>
        </p>
      ) : null}
      <p>
        <a href="/inscription/entreprise">{t("companySignUp.again")}</a>
      </p>
    </div>
  );
}
