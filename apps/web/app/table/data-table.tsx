import type { BulkOutcome } from "@tremplin/api";
import { Icon, Pagination } from "@tremplin/ui";
import type { ReactNode } from "react";
import type { Attempt } from "../forms/attempt.ts";
import { Form } from "../forms/form.tsx";
import { usePage } from "../page.ts";
import { AskForm, type FilterField } from "./ask-form.tsx";
import { BulkOutcome as Outcome } from "./bulk-outcome.tsx";
import { type AskedTable, sortHref, tableHref } from "./table-address.ts";
import { TableFrame } from "./table-frame.tsx";
import { TakeAwayForm } from "./take-away-form.tsx";

/** One column: its name, what stands in it, and how the address calls the sort by it. */
export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  readonly sort?: string;
  readonly cell: (row: Row) => ReactNode;
}

interface DataTableProps<Row> {
  readonly table: AskedTable;
  /** What it lists: the table's caption. */
  readonly caption: string;
  /** How many there are, in words. */
  readonly count: string;
  readonly total: number;
  readonly rows: readonly Row[];
  /** The first one names the row. */
  readonly columns: readonly Column<Row>[];
  readonly filters: readonly FilterField[];
  /** What the words are looked for in. */
  readonly hint: string;
  /** May be taken away in a file. */
  readonly hasFile?: boolean;
  /** Things to do with the rows that are ticked: buttons of one form. */
  readonly bulk?: {
    readonly actions: ReactNode;
    readonly attempt: Attempt | null;
    /** What became of the rows that were ticked, when some are left. */
    readonly outcome?: BulkOutcome | null;
    readonly nameOf: (row: Row) => string;
  };
}

/** A table to search, sort, leaf through, take away, and do things with. Complete without a script. */
export function DataTable<Row extends { readonly id: string }>(props: DataTableProps<Row>) {
  const { table, count, total, rows, columns, filters, hint, hasFile = false, bulk } = props;
  const { t } = usePage();
  const { query } = table;
  const pageCount = Math.ceil(total / query.size);
  const sorts = columns.flatMap(({ sort, label }) => (sort ? [{ sort, label }] : []));
  const list = rows.length === 0 ? null : <Rows {...props} />;
  return (
    <>
      <AskForm table={table} filters={filters} hint={hint} sorts={sorts} />
      <div className="table-head">
        <p className="table-count" role="status">
          {count}
        </p>
        {hasFile && total > 0 ? <TakeAwayForm table={table} /> : null}
      </div>
      {total > 0 && rows.length === 0 ? (
        <p className="nothing">
          {t("table.pageBeyond")} <a href={tableHref(table, { page: 1 })}>{t("table.firstPage")}</a>
        </p>
      ) : null}
      {bulk?.outcome ? <Outcome outcome={bulk.outcome} /> : null}
      {list !== null && bulk ? (
        <Form attempt={bulk.attempt} className="table-bulk" action={tableHref(table)}>
          {list}
          <fieldset className="table-actions">
            <legend>{t("table.ticked")}</legend>
            {bulk.actions}
          </fieldset>
        </Form>
      ) : (
        list
      )}
      <Pagination
        page={query.page}
        pageCount={pageCount}
        hrefOf={(page) => tableHref(table, { page })}
        words={{
          label: t("table.pages"),
          previous: t("search.previousPage"),
          next: t("search.nextPage"),
          page: (page) => t("search.page", { page }),
        }}
      />
    </>
  );
}

function Rows<Row extends { readonly id: string }>({
  caption,
  rows,
  columns,
  bulk,
  table,
}: DataTableProps<Row>) {
  const { t } = usePage();
  const ticked = bulk?.attempt?.typed.get("id") ?? [];
  const [main, ...others] = columns;
  if (!main) return null;
  return (
    <TableFrame caption={caption}>
      <thead>
        <tr>
          {bulk ? (
            <th scope="col" className="table-tick">
              <label className="tick js-only">
                <input type="checkbox" data-tick-all="" aria-label={t("table.tickAll")} />
              </label>
              <span className="sr-only no-js-only">{t("table.tick")}</span>
            </th>
          ) : null}
          {columns.map((column) => (
            <Header key={column.key} column={column} table={table} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {bulk ? (
              <td className="table-tick">
                <label className="tick">
                  <input
                    type="checkbox"
                    name="id"
                    value={row.id}
                    defaultChecked={ticked.includes(row.id)}
                    aria-label={t("table.tickRow", { row: bulk.nameOf(row) })}
                  />
                </label>
              </td>
            ) : null}
            <th scope="row">{main.cell(row)}</th>
            {others.map(({ key, label, cell }) => (
              <td key={key} data-label={label}>
                <div>{cell(row)}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

function Header<Row>({ column, table }: { readonly column: Column<Row>; readonly table: AskedTable }) {
  const { sort, label } = column;
  const { query } = table;
  if (!sort) return <th scope="col">{label}</th>;
  const isSorted = query.sort === sort;
  const order = query.isDescending ? "descending" : "ascending";
  return (
    <th scope="col" aria-sort={isSorted ? order : undefined}>
      <a href={sortHref(table, sort)} data-order={isSorted ? order : undefined}>
        {label}
        <Icon name="chevron" size={16} />
      </a>
    </th>
  );
}
