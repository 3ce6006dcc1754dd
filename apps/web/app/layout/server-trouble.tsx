import { ButtonLink } from "@tremplin/ui";
import { usePage } from "../page.ts";
import { PageHead } from "./page-head.tsx";

/** We failed: says that it is not the visitor's fault, and how to go on. */
export function ServerTrouble() {
  const { t, url, instance } = usePage();
  const { email } = instance.config.contact;
  return (
    <div className="narrow-page">
      <PageHead title={t("error.trouble")} />
      <h1>{t("error.trouble")}</h1>
      <p className="lead">{t("error.troubleWhy")}</p>
      <p className="button-row">
        <ButtonLink look="strong" href={url.pathname + url.search}>
          {t("error.retry")}
        </ButtonLink>
        <ButtonLink href="/offres">{t("error.seeOffers")}</ButtonLink>
      </p>
      <p>
        {t("error.tellUs")} <a href={`mailto:${email}`}>{email}</a>
      </p>
    </div>
  );
}
