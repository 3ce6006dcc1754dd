import type { Funding, FundingYear } from "@tremplin/api";
import { fewestTold } from "@tremplin/core/figures";
import { data } from "react-router";
import { Funders } from "../../layout/funders.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { TableFrame } from "../../table/table-frame.tsx";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/funding";

export async function loader({ context }: Route.LoaderArgs) {
  const { api, instance } = servicesOf(context);
  if (instance.config.funders.length === 0) throw data(null, 404);
  return unsent(await api.figures.funding());
}

/** Who pays for the board, and what their money did: by year, and in each antenna. */
export default function ShowFunding({ loaderData }: Route.ComponentProps) {
  const { years, hasMembers } = loaderData.unsent;
  const { t, instance } = usePage();
  const { name } = instance.config;
  const defined = [
    "offers",
    "posts",
    "permanent",
    "contracts",
    ...(hasMembers ? (["members"] as const) : []),
  ] as const;
  return (
    <div className="column antenna-page">
      <PageHead
        title={t("funding.title")}
        description={t("funding.description", { board: name })}
        canonical="/financeurs"
      />
      <div>
        <h1>{t("funding.title")}</h1>
        <p className="lead">{t("funding.intro", { board: name })}</p>
        <Funders label={t("layout.funders")} antenna="all" />
      </div>
      {years.map((year) => (
        <YearTable key={year.year} year={year} hasMembers={hasMembers} />
      ))}
      <p>
        <a href="/financeurs/chiffres.csv" download>
          {t("funding.download")}
        </a>
      </p>
      <section aria-labelledby="definitions">
        <h2 id="definitions">{t("funding.definitions")}</h2>
        <dl className="definitions">
          {defined.map((key) => (
            <div key={key}>
              <dt>{t(`funding.${key}`)}</dt>
              <dd>{t(`funding.${key}Means`)}</dd>
            </div>
          ))}
        </dl>
        <p className="soft">{t("funding.few", { fewest: fewestTold })}</p>
        {years.some(({ antennas }) => antennas.length > 1) ? (
          <p className="soft">{t("antenna.listOverlap")}</p>
        ) : null}
      </section>
    </div>
  );
}

function YearTable({ year, hasMembers }: { readonly year: FundingYear } & Pick<Funding, "hasMembers">) {
  const { t } = usePage();
  const rows = [{ name: t("funding.all"), slug: "", ...year.all }, ...year.antennas];
  const columns = [
    "offers",
    "posts",
    "permanent",
    "contracts",
    ...(hasMembers ? (["members"] as const) : []),
  ] as const;
  return (
    <section aria-labelledby={`annee-${year.year}`}>
      <h2 id={`annee-${year.year}`}>{year.year}</h2>
      <TableFrame caption={t("funding.caption", { year: String(year.year) })}>
        <thead>
          <tr>
            <th scope="col">{t("antenna.filter")}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`funding.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.slug}>
              <th scope="row">{row.name}</th>
              {columns.map((column) => (
                <td key={column} data-label={t(`funding.${column}`)}>
                  <Cell column={column} value={row[column]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </section>
  );
}

function Cell({ column, value }: { readonly column: string; readonly value: number | null }) {
  const { t } = usePage();
  if (column === "permanent") return value === null ? "–" : t("figures.share", { share: value });
  return value === null ? t("funding.hidden") : value;
}
