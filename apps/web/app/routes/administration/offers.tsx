import { offerOrigins, offersTable } from "@tremplin/core/administration";
import { contractKinds, offerPath, offerStates } from "@tremplin/core/offer";
import { parseTableQuery } from "@tremplin/core/table";
import { Tag } from "@tremplin/ui";
import { AdministrationPage } from "../../administration/administration-page.tsx";
import { contractName } from "../../format/contract.ts";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { DataTable } from "../../table/data-table.tsx";
import { Moment } from "../../table/moment.tsx";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/offers";

export async function loader({ context, request }: Route.LoaderArgs) {
  const query = parseTableQuery(offersTable, new URL(request.url).searchParams);
  return unsent({ query, ...(await servicesOf(context).api.administration.offers.list(query)) });
}

export default function Offers({ loaderData }: Route.ComponentProps) {
  const { query, total, rows } = loaderData.unsent;
  const { t } = usePage();
  return (
    <AdministrationPage title="administration.offers">
      <DataTable
        table={{ path: "/espace/administration/offres", shape: offersTable, query }}
        caption={t("administration.offers")}
        count={t("administration.offersFound", { count: total })}
        total={total}
        rows={rows}
        hint={t("administration.offersHint")}
        hasFile
        filters={[
          {
            name: "etat",
            kind: "choice",
            label: t("column.state"),
            options: offerStates.map((state) => ({ value: state, label: t(`offerState.${state}`) })),
          },
          {
            name: "contrat",
            kind: "choice",
            label: t("column.contract"),
            options: contractKinds.map((kind) => ({ value: kind, label: contractName(kind, t) })),
          },
          {
            name: "origine",
            kind: "choice",
            label: t("column.source"),
            options: offerOrigins.map((origin) => ({
              value: origin,
              label: t(`administration.origin.${origin}`),
            })),
          },
        ]}
        columns={[
          {
            key: "title",
            label: t("column.offer"),
            sort: "titre",
            cell: (offer) => (
              <>
                <a href={offerPath(offer)}>{offer.title}</a>
                <span className="soft cell-line">{contractName(offer.contract, t)}</span>
              </>
            ),
          },
          {
            key: "company",
            label: t("column.company"),
            sort: "entreprise",
            cell: ({ companyName, placeLabel }) => (
              <>
                {companyName ?? "–"}
                <span className="soft cell-line">{placeLabel}</span>
              </>
            ),
          },
          {
            key: "state",
            label: t("column.state"),
            cell: ({ state }) => <Tag>{t(`offerState.${state}`)}</Tag>,
          },
          {
            key: "updated",
            label: t("column.updatedAt"),
            sort: "modification",
            cell: ({ updatedAt }) => <Moment at={updatedAt} />,
          },
          {
            key: "published",
            label: t("column.publishedAt"),
            sort: "publication",
            cell: ({ publishedAt }) => <Moment at={publishedAt} />,
          },
          {
            key: "expires",
            label: t("column.expiresAt"),
            sort: "fin",
            cell: ({ expiresAt }) => <Moment at={expiresAt} />,
          },
        ]}
      />
    </AdministrationPage>
  );
}
