import type { Portfolio } from "@tremplin/api";
import { portfolioGroups, portfolioTable, programmes } from "@tremplin/core/advisor";
import { parseTableQuery } from "@tremplin/core/table";
import { ButtonLink, Tag } from "@tremplin/ui";
import { AdvisorTabs } from "../../advisor/advisor-tabs.tsx";
import { NeedList } from "../../advisor/need-list.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { DataTable } from "../../table/data-table.tsx";
import { Moment } from "../../table/moment.tsx";
import { type AskedTable, tableHref } from "../../table/table-address.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/portfolio";

export async function loader({ context, request }: Route.LoaderArgs) {
  const query = parseTableQuery(portfolioTable, new URL(request.url).searchParams);
  return unsent({ query, ...(await servicesOf(context).api.advisor.portfolio(query)) });
}

const path = "/espace/jeunes";

/** One's young people with what each needs now, in words. Nobody is ranked. */
export default function ShowPortfolio({ loaderData }: Route.ComponentProps) {
  const { query, total, rows, counts, needKinds, antennas, isStandingIn } = loaderData.unsent;
  const { t, has } = usePage();
  const table = { path, shape: portfolioTable, query };
  const groups = isStandingIn ? portfolioGroups : portfolioGroups.filter((each) => each !== "remplacement");
  const isArchive = query.filters.groupe === "archives";
  return (
    <>
      <PageHead title={t("advisor.portfolio")} />
      <AdvisorTabs />
      <h1>{t("advisor.portfolio")}</h1>
      <NeedChips table={table} counts={counts} kinds={needKinds} />
      {total > 0 && !isArchive && has("broadcasts") ? (
        <p>
          <ButtonLink href={tableHref({ ...table, path: "/espace/messages/a-plusieurs" }, { page: 1 })}>
            {t("broadcast.button")}
          </ButtonLink>
        </p>
      ) : null}
      <DataTable
        table={table}
        caption={t("advisor.portfolio")}
        count={t("advisor.found", { count: total })}
        total={total}
        rows={rows}
        hint={t("advisor.wordsHint")}
        filters={[
          {
            name: "groupe",
            kind: "choice",
            label: t("advisor.group"),
            options: groups.map((each) => ({ value: each, label: t(`advisor.group.${each}`) })),
          },
          {
            name: "besoin",
            kind: "choice",
            label: t("advisor.needsFilter"),
            options: needKinds.map((each) => ({ value: each, label: t(`needKind.${each}`) })),
          },
          {
            name: "programme",
            kind: "choice",
            label: t("advisor.programme"),
            options: programmes.map((each) => ({ value: each, label: t(`programme.${each}`) })),
          },
          {
            name: "antenne",
            kind: "choice",
            label: t("advisor.antenna"),
            options: antennas.map(({ id, name }) => ({ value: id, label: name })),
          },
        ]}
        columns={[
          {
            key: "name",
            label: t("column.person"),
            sort: "nom",
            cell: ({ id, name, age, place, advisor }) => (
              <>
                <a href={`${path}/${id}`}>{name}</a>
                <span className="soft cell-line">
                  {[age === null ? null : t("advisor.age", { age }), place].filter(Boolean).join(" · ")}
                </span>
                {advisor ? (
                  <span className="soft cell-line">{t("advisor.insteadOf", { name: advisor })}</span>
                ) : null}
                {age !== null && age < 18 ? <Tag>{t("advisor.minor")}</Tag> : null}
              </>
            ),
          },
          {
            key: "needs",
            label: isArchive ? t("accompany.title") : t("advisor.needs"),
            sort: "attente",
            cell: ({ id, needs, archivedAt, exitReason }) =>
              archivedAt ? (
                <>
                  <Moment at={archivedAt} /> {exitReason ? t(`exitReason.${exitReason}`) : null}
                </>
              ) : (
                <NeedList id={id} needs={needs} />
              ),
          },
          {
            key: "programme",
            label: t("advisor.programme"),
            cell: ({ programme, antenna }) => (
              <>
                {programme ? t(`programme.${programme}`) : "–"}
                {antenna ? <span className="soft cell-line">{antenna}</span> : null}
              </>
            ),
          },
        ]}
      />
    </>
  );
}

type Asked = AskedTable<(typeof portfolioTable.sorts)[number], keyof typeof portfolioTable.filters>;

/** How many have each need: one tap shows them, another shows all again. */
function NeedChips({
  table,
  counts,
  kinds,
}: {
  readonly table: Asked;
} & Pick<Portfolio, "counts"> & { readonly kinds: Portfolio["needKinds"] }) {
  const { t } = usePage();
  const { besoin, ...others } = table.query.filters;
  const shown = kinds.filter((kind) => (counts[kind] ?? 0) > 0);
  if (shown.length === 0) return null;
  return (
    <ul className="need-chips" aria-label={t("advisor.needs")}>
      {shown.map((kind) => {
        const isOn = besoin === kind;
        const filters = isOn ? others : { ...others, besoin: kind };
        return (
          <li key={kind}>
            <a href={tableHref(table, { filters, page: 1 })} aria-current={isOn ? "true" : undefined}>
              <strong>{counts[kind]}</strong> {t(`needKind.${kind}`)}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
