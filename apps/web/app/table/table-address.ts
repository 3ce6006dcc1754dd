import { type TableQuery, type TableShape, tableQueryParams } from "@tremplin/core/table";

/** A table as its page knows it: where it is, what may be asked of it, what is asked. */
export interface AskedTable<Sort extends string = string, Filter extends string = string> {
  /** `/espace/administration/entreprises` */
  readonly path: string;
  readonly shape: TableShape<Sort, Filter>;
  readonly query: TableQuery<Sort, Filter>;
}

/** The address of a table with another question. */
export function tableHref<Sort extends string, Filter extends string>(
  { path, shape, query }: AskedTable<Sort, Filter>,
  changes: Partial<TableQuery<Sort, Filter>> = {},
): string {
  return withParams(path, tableQueryParams(shape, { ...query, ...changes }));
}

/** The address that sorts by a column: a second time, it turns the order round. The first page shows it. */
export function sortHref<Sort extends string, Filter extends string>(
  table: AskedTable<Sort, Filter>,
  sort: Sort,
): string {
  const { query } = table;
  return tableHref(table, { sort, isDescending: query.sort === sort && !query.isDescending, page: 1 });
}

/** Where a table's file is asked for: all that it finds, not one page. */
export function fileHref<Sort extends string, Filter extends string>(
  table: AskedTable<Sort, Filter>,
): string {
  const { path, shape, query } = table;
  return withParams(`${path}/fichier`, tableQueryParams(shape, { ...query, page: 1 }));
}

/** The address of a request without what it says of the form just sent: where to come back to. */
export function cameFrom(request: Request): string {
  const { pathname, searchParams } = new URL(request.url);
  searchParams.delete("fait");
  return withParams(pathname, searchParams);
}

function withParams(path: string, params: URLSearchParams): string {
  const text = params.toString();
  return text === "" ? path : `${path}?${text}`;
}
