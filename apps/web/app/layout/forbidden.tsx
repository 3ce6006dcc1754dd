import { ButtonLink } from "@tremplin/ui";
import { usePage } from "../page.ts";
import { PageHead } from "./page-head.tsx";

/** The page is somebody else's: says so, and leads back to one's own. */
export function Forbidden() {
  const { t, instance } = usePage();
  const { email } = instance.config.contact;
  return (
    <div className="narrow-page">
      <PageHead title={t("space.forbidden")} />
      <h1>{t("space.forbidden")}</h1>
      <p className="lead">{t("space.forbiddenWhy")}</p>
      <p className="button-row">
        <ButtonLink look="strong" href="/espace">
          {t("space.open")}
        </ButtonLink>
        <ButtonLink href="/offres">{t("error.seeOffers")}</ButtonLink>
      </p>
      <p>
        {t("error.tellUs")} <a href={`mailto:${email}`}>{email}</a>
      </p>
    </div>
  );
}
