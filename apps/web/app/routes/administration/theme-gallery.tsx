import { Button, Field, Select } from "@tremplin/ui";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import stylesheet from "../../styles/theme-gallery.css?url";
import { AllSamples } from "../../theme-gallery/samples.tsx";
import { themeName } from "../../theme-gallery/theme-name.ts";
import { PairTable, TokenTable } from "../../theme-gallery/theme-tables.tsx";
import { galleryChoices, galleryView, touchedPath } from "../../theme-gallery/view.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/theme-gallery";

export async function loader({ context }: Route.LoaderArgs) {
  const { api, trial } = servicesOf(context);
  return unsent(await api.administration.theme.show({ name: trial }));
}

/** Every component, in any theme, light or dark, in either direction: for whoever makes a theme. */
export default function ThemeGallery({ loaderData: { unsent: theme } }: Route.ComponentProps) {
  const { t, url, trial } = usePage();
  const { scheme, direction, air } = galleryView(url);
  const language = direction === "rtl" ? "ar" : "fr";
  return (
    <div className="theme-gallery">
      <PageHead title={t("theme.components")} />
      <link rel="stylesheet" href={stylesheet} precedence="default" />
      <link rel="stylesheet" href={`${touchedPath}${url.search}`} precedence="default" />
      <h1>{t("theme.components")}</h1>
      <p className="lead">{t("theme.componentsAbout")}</p>
      <form className="gallery-choices">
        <Field for="essai" label={t("theme.theme")}>
          <Select id="essai" name="essai" defaultValue={trial ?? ""}>
            <option value="">{t("theme.own")}</option>
            {theme.finished.map((name) => (
              <option key={name} value={name}>
                {themeName(name, t)}
              </option>
            ))}
          </Select>
        </Field>
        <Field for="mode" label={t("theme.mode")}>
          <Select id="mode" name="mode" defaultValue={scheme}>
            {galleryChoices.schemes.map((each) => (
              <option key={each} value={each}>
                {t(`theme.mode.${each}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field for="sens" label={t("theme.direction")}>
          <Select id="sens" name="sens" defaultValue={direction}>
            {galleryChoices.directions.map((each) => (
              <option key={each} value={each}>
                {t(`theme.direction.${each}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field for="air" label={t("theme.density")}>
          <Select id="air" name="air" defaultValue={air}>
            {galleryChoices.airs.map((each) => (
              <option key={each} value={each}>
                {t(each === "own" ? "theme.same" : `theme.density.${each}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Button type="submit">{t("theme.show")}</Button>
      </form>
      <div lang={language}>
        <AllSamples language={language} />
      </div>
      <PairTable pairs={theme.pairs} />
      <TokenTable tokens={theme.tokens} pairs={theme.pairs} />
    </div>
  );
}
