import { usePage } from "../page.ts";

/** Who pays for the board: their logos or names, and what they ask to be said. Nothing without any. */
export function Funders({
  label,
  antenna = null,
}: {
  readonly label: string;
  /** Address of an antenna: those who pay for it alone; "all": whoever pays for anything. */
  readonly antenna?: string | null;
}) {
  const { instance, assetUrls } = usePage();
  const funders = instance.config.funders.filter(({ antennas }) =>
    antenna === "all" ? true : antenna === null ? antennas === undefined : antennas?.includes(antenna),
  );
  if (funders.length === 0) return null;
  return (
    <ul className="funders" aria-label={label}>
      {funders.map(({ name, url, logo, statement }) => {
        const picture = logo === undefined ? undefined : assetUrls.funderLogos[logo];
        const shown = picture ? (
          <img
            className="funder-logo"
            src={picture.url}
            width={picture.width}
            height={picture.height}
            alt={name}
            loading="lazy"
          />
        ) : (
          name
        );
        return (
          <li key={name}>
            {url ? <a href={url}>{shown}</a> : shown}
            {statement ? <span>{statement}</span> : null}
          </li>
        );
      })}
    </ul>
  );
}
