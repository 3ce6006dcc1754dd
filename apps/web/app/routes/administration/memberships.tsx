import { membershipsTable } from "@tremplin/core/administration";
import { memberStates } from "@tremplin/core/membership";
import { parseTableQuery } from "@tremplin/core/table";
import { ButtonLink } from "@tremplin/ui";
import { AdministrationPage } from "../../administration/administration-page.tsx";
import { longIsoDay } from "../../format/day.ts";
import { feeText } from "../../format/money.ts";
import { StateTag } from "../../membership/state-tag.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { DataTable } from "../../table/data-table.tsx";
import { Moment } from "../../table/moment.tsx";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/memberships";

const here = "/espace/administration/adhesions";

export async function loader({ context, request }: Route.LoaderArgs) {
  const query = parseTableQuery(membershipsTable, new URL(request.url).searchParams);
  return unsent({ query, ...(await servicesOf(context).api.membership.all.list(query)) });
}

/** The memberships: what waits, who owes, whose year ends. */
export default function Memberships({ loaderData }: Route.ComponentProps) {
  const { query, total, rows } = loaderData.unsent;
  const { t } = usePage();
  return (
    <AdministrationPage title="memberships.title" intro="memberships.intro">
      <p className="button-row">
        <ButtonLink href={`${here}/releve`}>{t("administration.statement")}</ButtonLink>
        <ButtonLink href={`${here}/comptabilite`}>{t("administration.accounting")}</ButtonLink>
      </p>
      <DataTable
        table={{ path: here, shape: membershipsTable, query }}
        caption={t("memberships.title")}
        count={t("memberships.found", { count: total })}
        total={total}
        rows={rows}
        hint={t("memberships.hint")}
        hasFile
        filters={[
          {
            name: "etat",
            kind: "choice",
            label: t("column.state"),
            options: memberStates.map((state) => ({ value: state, label: t(`memberState.${state}`) })),
          },
          {
            name: "paiement",
            kind: "choice",
            label: t("column.owed"),
            options: [
              { value: "du", label: t("memberships.owing") },
              { value: "regle", label: t("memberships.paid") },
            ],
          },
        ]}
        columns={[
          {
            key: "name",
            label: t("column.company"),
            sort: "entreprise",
            cell: ({ id, name, placeLabel }) => (
              <>
                <a href={`${here}/${id}`}>{name}</a>
                {placeLabel ? <span className="soft cell-line">{placeLabel}</span> : null}
              </>
            ),
          },
          { key: "state", label: t("column.state"), cell: ({ state }) => <StateTag state={state} /> },
          { key: "heads", label: t("column.headcount"), sort: "effectif", cell: ({ heads }) => heads },
          {
            key: "applied",
            label: t("column.appliedAt"),
            sort: "demande",
            cell: ({ appliedAt }) => <Moment at={appliedAt} />,
          },
          {
            key: "ends",
            label: t("column.endsOn"),
            sort: "fin",
            cell: ({ endsOn }) => (endsOn === null ? "–" : longIsoDay(endsOn)),
          },
          {
            key: "owed",
            label: t("column.owed"),
            cell: ({ owed }) => (owed === 0 ? "–" : feeText(owed)),
          },
        ]}
      />
    </AdministrationPage>
  );
}
