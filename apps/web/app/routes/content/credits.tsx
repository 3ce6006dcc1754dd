import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";

const sources = [
  { id: "communes", href: "https://www.insee.fr/fr/information/2560452" },
  { id: "geonames", href: "https://www.geonames.org/" },
  { id: "figtree", href: "https://github.com/erikdkennedy/figtree" },
  { id: "bricolage", href: "https://github.com/ateliertriay/bricolage" },
] as const;

/** Whose data and typefaces the board stands on, as their licences ask. */
export default function Credits() {
  const { t, instance } = usePage();
  const { tiles } = instance.config.map;
  return (
    <article className="narrow-page prose">
      <PageHead title={t("credits.title")} canonical="/credits" />
      <h1>{t("credits.title")}</h1>
      <p>{t("credits.intro")}</p>
      <dl className="credits">
        {sources.map(({ id, href }) => (
          <div key={id}>
            <dt>
              <a href={href} rel="noopener noreferrer external">
                {t(`credits.${id}`)}
              </a>
            </dt>
            <dd>{t(`credits.${id}Licence`)}</dd>
          </div>
        ))}
        {tiles ? (
          <div>
            <dt>{t("credits.map")}</dt>
            <dd>{tiles.attribution}</dd>
          </div>
        ) : null}
      </dl>
    </article>
  );
}
