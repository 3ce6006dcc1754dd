import { auditTable } from "@tremplin/core/administration";
import { parseTableQuery } from "@tremplin/core/table";
import { AdministrationPage } from "../../administration/administration-page.tsx";
import { deedName, detailsText } from "../../administration/deed.ts";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { DataTable } from "../../table/data-table.tsx";
import { Moment } from "../../table/moment.tsx";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/audit-trail";

export async function loader({ context, request }: Route.LoaderArgs) {
  const query = parseTableQuery(auditTable, new URL(request.url).searchParams);
  return unsent({ query, ...(await servicesOf(context).api.administration.audit.list(query)) });
}

/** What people did that others may have to answer for. */
export default function AuditTrail({ loaderData }: Route.ComponentProps) {
  const { query, total, rows, actions } = loaderData.unsent;
  const { t } = usePage();
  const path = "/espace/administration/journal";
  return (
    <AdministrationPage title="administration.audit" intro="administration.auditIntro">
      <DataTable
        table={{ path, shape: auditTable, query }}
        caption={t("administration.audit")}
        count={t("administration.auditFound", { count: total })}
        total={total}
        rows={rows}
        hint={t("administration.auditHint")}
        hasFile
        filters={[
          {
            name: "action",
            kind: "choice",
            label: t("column.action"),
            options: actions.map((action) => ({ value: action, label: deedName(action, t) })),
          },
          { name: "du", kind: "day", label: t("administration.from") },
          { name: "au", kind: "day", label: t("administration.until") },
        ]}
        columns={[
          {
            key: "action",
            label: t("column.action"),
            cell: ({ action }) => deedName(action, t),
          },
          {
            key: "person",
            label: t("column.person"),
            sort: "personne",
            cell: ({ actorId, actorName }) =>
              actorId ? (
                <a href={`${path}?personne=${encodeURIComponent(actorId)}`}>{actorName}</a>
              ) : (
                actorName
              ),
          },
          {
            key: "subject",
            label: t("column.subject"),
            cell: ({ subjectId, subjectLabel }) => (
              <a href={`${path}?objet=${encodeURIComponent(subjectId)}`}>{subjectLabel}</a>
            ),
          },
          {
            key: "details",
            label: t("column.details"),
            cell: ({ details }) => detailsText(details, t) || "–",
          },
          { key: "at", label: t("column.date"), sort: "date", cell: ({ at }) => <Moment at={at} withTime /> },
        ]}
      />
    </AdministrationPage>
  );
}
