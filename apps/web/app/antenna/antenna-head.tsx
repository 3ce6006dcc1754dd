import type { AntennaView } from "@tremplin/api";
import { Picture } from "../employer/picture.tsx";
import { usePage } from "../page.ts";

/** What an antenna is, in the tone that it chose among the theme's. */
export function AntennaHead({
  antenna,
  level = 1,
}: {
  readonly antenna: AntennaView;
  readonly level?: 1 | 3;
}) {
  const Heading = `h${level}` as const;
  const { name, accent, picture, introHtml } = antenna;
  return (
    <header className={accent === null ? "antenna-head" : `antenna-head antenna-${accent}`}>
      <div>
        <Heading>{name}</Heading>
        {introHtml === "" ? null : (
          <div
            className="antenna-intro prose"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: made from Markdown without raw HTML
            dangerouslySetInnerHTML={{ __html: introHtml }}
          />
        )}
      </div>
      {picture ? <Picture picture={picture} alt="" className="antenna-picture" /> : null}
    </header>
  );
}

/** Where an antenna is, and where it receives. */
export function AntennaPlace({
  antenna: { areas, address },
  title,
  contactTitle,
}: {
  readonly antenna: AntennaView;
  readonly title: string;
  readonly contactTitle: string;
}) {
  const { t } = usePage();
  return (
    <section aria-labelledby="territoire">
      <h2 id="territoire">{title}</h2>
      <p>{areas.map(({ label }) => label).join(", ")}</p>
      {address === null ? null : <p>{t("form.pair", { label: contactTitle, value: address })}</p>}
    </section>
  );
}
