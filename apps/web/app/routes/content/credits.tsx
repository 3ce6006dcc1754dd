import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";

const sources = [
  { id: "communes", href: "https://www.insee.fr/fr/information/2560452" },
  { id: "geonames", href: "https://www.geonames.org/" },
] as const;

/** The product's typefaces, by the families that themes name. */
const typefaces = [
  { id: "figtree", family: "Figtree", href: "https://github.com/erikdkennedy/figtree" },
  { id: "bricolage", family: "Bricolage Grotesque", href: "https://github.com/ateliertriay/bricolage" },
  {
    id: "atkinson",
    family: "Atkinson Hyperlegible Next",
    href: "https://github.com/googlefonts/atkinson-hyperlegible-next",
  },
  { id: "fraunces", family: "Fraunces", href: "https://github.com/undercasetype/Fraunces" },
  { id: "newsreader", family: "Newsreader", href: "https://github.com/productiontype/Newsreader" },
  { id: "nunito", family: "Nunito", href: "https://github.com/googlefonts/nunito" },
  { id: "publicSans", family: "Public Sans", href: "https://github.com/uswds/public-sans" },
  { id: "sofia", family: "Sofia Sans", href: "https://github.com/lettersoup/Sofia-Sans" },
] as const;

/** Typefaces of pictures and PDF files, whatever the theme is. */
const always: readonly string[] = ["Figtree", "Bricolage Grotesque"];

/** Whose data and typefaces the board stands on, as their licences ask. */
export default function Credits() {
  const { t, instance } = usePage();
  const { tiles } = instance.config.map;
  const families = [...always, ...instance.theme.fonts.map((font) => font.family)];
  const shown = typefaces.filter(({ family }) => families.some((each) => each.startsWith(family)));
  return (
    <article className="narrow-page prose">
      <PageHead title={t("credits.title")} canonical="/credits" />
      <h1>{t("credits.title")}</h1>
      <p>{t("credits.intro")}</p>
      <dl className="credits">
        {[...sources, ...shown].map(({ id, href }) => (
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
