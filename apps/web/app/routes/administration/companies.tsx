import { companiesTable } from "@tremplin/core/administration";
import { companyPath, companyStandings, standingSteps } from "@tremplin/core/employer";
import { parseTableQuery } from "@tremplin/core/table";
import { Button, Disclosure, Tag } from "@tremplin/ui";
import { AdministrationPage } from "../../administration/administration-page.tsx";
import { writtenSiret } from "../../format/siret.ts";
import { again, attemptOf } from "../../forms/attempt.ts";
import { TextField } from "../../forms/fields.tsx";
import { textOf } from "../../forms/text-of.ts";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { bulkAnswer, outcomeOf } from "../../table/bulk-answer.ts";
import { DataTable } from "../../table/data-table.tsx";
import { Moment } from "../../table/moment.tsx";
import { tickedIds } from "../../table/ticked-ids.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/companies";

export async function loader({ context, request }: Route.LoaderArgs) {
  const query = parseTableQuery(companiesTable, new URL(request.url).searchParams);
  return unsent({ query, ...(await servicesOf(context).api.administration.companies.list(query)) });
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData();
  const step = [...standingSteps, "mark-sector" as const, "unmark-sector" as const].find(
    (each) => each === textOf(form, "step"),
  );
  if (!step) return again(form, [], { code: "unknown-action" });
  const { companies } = servicesOf(context).api.administration;
  return bulkAnswer({ form, request, code: `companies-${step}` }, () =>
    companies.change({ ids: tickedIds(form), step, reason: textOf(form, "reason") }),
  );
}

/** The companies of the board: how far the agency trusts each, and who publishes what. */
export default function Companies({ loaderData, actionData }: Route.ComponentProps) {
  const { query, total, rows } = loaderData.unsent;
  const { t, instance } = usePage();
  const { features } = instance.config;
  const having = [
    { value: "avec", label: t("administration.with") },
    { value: "sans", label: t("administration.without") },
  ];
  return (
    <AdministrationPage title="administration.companies">
      <DataTable
        table={{ path: "/espace/administration/entreprises", shape: companiesTable, query }}
        caption={t("administration.companies")}
        count={t("administration.companiesFound", { count: total })}
        total={total}
        rows={rows}
        hint={t("administration.companiesHint")}
        hasFile
        filters={[
          {
            name: "statut",
            kind: "choice",
            label: t("column.standing"),
            options: companyStandings.map((standing) => ({
              value: standing,
              label: t(`companyStanding.${standing}`),
            })),
          },
          { name: "membres", kind: "choice", label: t("column.members"), options: having },
          { name: "siret", kind: "choice", label: t("column.siret"), options: having },
        ]}
        columns={[
          {
            key: "name",
            label: t("column.company"),
            sort: "nom",
            cell: ({ slug, name, siret, verifiedAt }) => (
              <>
                <a href={companyPath(slug)}>{name}</a>
                {siret ? (
                  <span className="soft cell-line">
                    {writtenSiret(siret)}
                    {verifiedAt ? ` ${t("administration.verified")}` : ""}
                  </span>
                ) : null}
              </>
            ),
          },
          {
            key: "standing",
            label: t("column.standing"),
            cell: ({ standing, inSector }) => (
              <>
                <Tag look={standing === "suspended" ? "strong" : "plain"}>
                  {t(`companyStanding.${standing}`)}
                </Tag>
                {features.sector && inSector ? <> {t("sector.companyIn")}</> : null}
              </>
            ),
          },
          {
            key: "town",
            label: t("column.town"),
            sort: "ville",
            cell: ({ placeLabel }) => placeLabel ?? "–",
          },
          {
            key: "members",
            label: t("column.members"),
            sort: "membres",
            cell: ({ slug, members }) => (
              <a href={`/espace/entreprise/${slug}/membres`}>
                {t("administration.members", { count: members })}
              </a>
            ),
          },
          {
            key: "offers",
            label: t("column.liveOffers"),
            sort: "offres",
            cell: ({ id, liveOffers }) => (
              <a href={`/espace/administration/offres?etat=published&entreprise=${id}`}>
                {t("administration.offersLive", { count: liveOffers })}
              </a>
            ),
          },
          {
            key: "created",
            label: t("column.createdAt"),
            sort: "creation",
            cell: ({ createdAt }) => <Moment at={createdAt} />,
          },
        ]}
        bulk={{
          attempt: attemptOf(actionData),
          outcome: outcomeOf(actionData),
          nameOf: ({ name }) => name,
          actions: (
            <>
              {(["trust", "distrust", "reopen"] as const).map((step) => (
                <Button key={step} type="submit" name="step" value={step}>
                  {t(`companyStanding.step.${step}`)}
                </Button>
              ))}
              {features.sector
                ? (["mark-sector", "unmark-sector"] as const).map((step) => (
                    <Button key={step} type="submit" name="step" value={step}>
                      {t(`companyStanding.step.${step}`)}
                    </Button>
                  ))
                : null}
              <Disclosure summary={t("companyStanding.suspend")} open={actionData !== undefined}>
                <p>{t("companyStanding.suspendWarning")}</p>
                <TextField name="reason" label={t("bulk.reasonCompany")} maxLength={500} />
                <p>
                  <Button type="submit" name="step" value="suspend">
                    {t("companyStanding.step.suspend")}
                  </Button>
                </p>
              </Disclosure>
            </>
          ),
        }}
      />
    </AdministrationPage>
  );
}
