import { Button, Notice } from "@tremplin/ui";
import { AdministrationPage } from "../../administration/administration-page.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import stylesheet from "../../styles/theme-gallery.css?url";
import { composed } from "../../theme-gallery/composed.ts";
import { StudioFields } from "../../theme-gallery/studio-fields.tsx";
import { StudioRemarkList } from "../../theme-gallery/studio-remark-list.tsx";
import { studioRemarks } from "../../theme-gallery/studio-remarks.ts";
import { PairTable } from "../../theme-gallery/theme-tables.tsx";
import { galleryPath } from "../../theme-gallery/view.ts";
import { studioPath } from "../../theme-gallery/wishes.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/theme-studio";

export async function loader({ context, request }: Route.LoaderArgs) {
  const { api, keepTrial } = servicesOf(context);
  const { finished, looks, studio, mayWrite } = await api.administration.theme.show({ name: null });
  const tried = await composed(api, request);
  const trial = tried.theme ? keepTrial(tried.theme) : null;
  return unsent({ tried, trial, mayWrite, choices: { finished, looks, studio } });
}

/** Where an administrator tries a theme on the real pages, and takes its file away. */
export default function ThemeStudio({ loaderData }: Route.ComponentProps) {
  const { t, url } = usePage();
  const { tried, trial, mayWrite, choices } = loaderData.unsent;
  const remarks = studioRemarks(tried, url.searchParams, t);
  return (
    <AdministrationPage title="theme.title" intro="theme.about">
      <link rel="stylesheet" href={stylesheet} precedence="default" />
      <div className="theme-studio">
        <form className="studio-form" data-theme-studio="">
          <StudioFields wanted={url.searchParams} remarks={remarks} choices={choices} />
          <Button look="strong" type="submit">
            {t("theme.try")}
          </Button>
        </form>
        <div id="essai" className="studio-result" data-live="" aria-live="polite">
          {trial === null ? (
            <Notice tone="problem">
              <p>{t("theme.problems")}</p>
              <StudioRemarkList remarks={remarks} />
            </Notice>
          ) : (
            <>
              <Notice tone="success">
                <p>{t("theme.readable")}</p>
              </Notice>
              {remarks.length > 0 ? (
                <Notice tone="warning">
                  <p>{t("theme.changed")}</p>
                  <StudioRemarkList remarks={remarks} />
                </Notice>
              ) : null}
              <iframe className="studio-preview" title={t("theme.preview")} src={`/?essai=${trial}`} />
              <div className="button-row">
                <a
                  className="button button-strong"
                  href={`${studioPath}/theme.tokens.json${url.search}`}
                  download=""
                >
                  {t("theme.download")}
                </a>
                {mayWrite ? (
                  <a className="button button-plain" href={`${studioPath}/ecrire${url.search}`}>
                    {t("theme.write")}
                  </a>
                ) : null}
                <a className="button button-plain" href={`/?essai=${trial}`}>
                  {t("theme.seeHome")}
                </a>
                <a className="button button-plain" href={`/offres?essai=${trial}`}>
                  {t("theme.seeOffers")}
                </a>
                <a className="button button-plain" href={`${galleryPath}?essai=${trial}`}>
                  {t("theme.gallery")}
                </a>
              </div>
              <p className="field-hint">{t("theme.downloadHint")}</p>
              {tried.report ? <PairTable pairs={tried.report.pairs} /> : null}
            </>
          )}
        </div>
      </div>
    </AdministrationPage>
  );
}
