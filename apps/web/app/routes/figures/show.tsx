import type { BoardFigures } from "@tremplin/api";
import { figurePeriods, shareOf } from "@tremplin/core/figures";
import { Fact, Facts } from "@tremplin/ui";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { TableFrame } from "../../table/table-frame.tsx";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/show";

function monthsIn(url: URL): (typeof figurePeriods)[number] {
  return figurePeriods.find((months) => String(months) === url.searchParams.get("mois")) ?? 3;
}

export async function loader({ context, request }: Route.LoaderArgs) {
  const months = monthsIn(new URL(request.url));
  return unsent(await servicesOf(context).api.figures.show({ months }));
}

/** How the board fares: applications, and those hired after 7, 30 and 90 days; nobody is singled out. */
export default function ShowFigures({ loaderData }: Route.ComponentProps) {
  const { t, url, has } = usePage();
  const { accompanied, applications, followUps } = loaderData.unsent;
  const asked = monthsIn(url);
  const accompaniment = has("advisors") ? <Fact term={t("figures.accompanied")}>{accompanied}</Fact> : null;
  return (
    <>
      <PageHead title={t("figures.title")} />
      <h1>{t("figures.title")}</h1>
      <p>{t("figures.intro")}</p>
      <nav aria-label={t("figures.period")} className="page-tabs">
        <ul>
          {figurePeriods.map((months) => (
            <li key={months}>
              <a href={`?mois=${months}`} aria-current={months === asked ? "true" : undefined}>
                {t("figures.months", { months })}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {has("applications") ? (
        <section aria-labelledby="candidatures">
          <h2 id="candidatures">{t("figures.applications")}</h2>
          <Facts>
            <Fact term={t("figures.sent")}>{applications.sent}</Fact>
            {(["answered", "interviewed", "hired"] as const).map((name) => (
              <Fact key={name} term={t(`figures.${name}`)}>
                <Counted of={applications[name]} all={applications.sent} />
              </Fact>
            ))}
            {accompaniment}
          </Facts>
        </section>
      ) : accompaniment ? (
        <Facts>{accompaniment}</Facts>
      ) : null}
      {has("applications") ? (
        <section aria-labelledby="apres">
          <h2 id="apres">{t("figures.afterHire")}</h2>
          {followUps.length === 0 ? <p>{t("figures.none")}</p> : <FollowUps followUps={followUps} />}
        </section>
      ) : null}
    </>
  );
}

function FollowUps({ followUps }: Pick<BoardFigures, "followUps">) {
  const { t } = usePage();
  const columns = ["asked", "still", "ended"] as const;
  return (
    <TableFrame caption={t("figures.answersByDay")}>
      <thead>
        <tr>
          <th scope="col">{t("figures.when")}</th>
          {columns.map((name) => (
            <th key={name} scope="col">
              {t(`figures.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {followUps.map((row) => (
          <tr key={row.day}>
            <th scope="row">{t("figures.days", { days: row.day })}</th>
            {columns.map((name) => (
              <td key={name} data-label={t(`figures.${name}`)}>
                <Counted of={row[name]} all={name === "asked" ? 0 : row.still + row.ended} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

/** A number, with its share of all when that says something. */
function Counted({ of, all }: { readonly of: number; readonly all: number }) {
  const { t } = usePage();
  const share = shareOf(of, all);
  return (
    <>
      {of}
      {share === null ? null : <span className="soft"> ({t("figures.share", { share })})</span>}
    </>
  );
}
