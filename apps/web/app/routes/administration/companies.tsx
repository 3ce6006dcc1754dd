import { companiesTable } from "@tremplin/core/administration";
import { companyPath } from "@tremplin/core/employer";
import { parseTableQuery } from "@tremplin/core/table";
import { AdministrationPage } from "../../administration/administration-page.tsx";
import { writtenSiret } from "../../format/siret.ts";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { DataTable } from "../../table/data-table.tsx";
import { Moment } from "../../table/moment.tsx";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/companies";

export async function loader({ context, request }: Route.LoaderArgs) {
  const query = parseTableQuery(companiesTable, new URL(request.url).searchParams);
  return unsent({ query, ...(await servicesOf(context).api.administration.companies.list(query)) });
}

export default function Companies({ loaderData }: Route.ComponentProps) {
  const { query, total, rows } = loaderData.unsent;
  const { t } = usePage();
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
          { name: "membres", kind: "choice", label: t("column.members"), options: having },
          { name: "siret", kind: "choice", label: t("column.siret"), options: having },
        ]}
        columns={[
          {
            key: "name",
            label: t("column.company"),
            sort: "nom",
            cell: ({ slug, name }) => <a href={companyPath(slug)}>{name}</a>,
          },
          {
            key: "siret",
            label: t("column.siret"),
            cell: ({ siret, verifiedAt }) => (
              <>
                {siret ? writtenSiret(siret) : "–"}
                {verifiedAt ? <span className="soft"> {t("administration.verified")}</span> : null}
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
      />
    </AdministrationPage>
  );
}
