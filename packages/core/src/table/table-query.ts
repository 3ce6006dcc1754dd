/** What a filter takes: one of these values, a day (`2026-11-23`), or a text such as an identifier. */
export type TableFilter = readonly string[] | "day" | "text";

/** What may be asked of a table, by the names that its address uses. */
export interface TableShape<Sort extends string = string, Filter extends string = string> {
  /** The columns that it can be sorted by. */
  readonly sorts: readonly Sort[];
  /** The order when none is asked for; `-` before the name turns it round. */
  readonly usualSort: Sort | `-${Sort}`;
  readonly filters: Readonly<Record<Filter, TableFilter>>;
}

/** One reading of a table. */
export interface TableQuery<Sort extends string = string, Filter extends string = string> {
  readonly words: string;
  /** Those that are set. */
  readonly filters: Readonly<Partial<Record<Filter, string>>>;
  readonly sort: Sort;
  readonly isDescending: boolean;
  /** From 1. */
  readonly page: number;
  /** Rows to a page. */
  readonly size: number;
}

/** The query of a table of this shape. */
export type QueryOf<Shape extends TableShape> =
  Shape extends TableShape<infer Sort, infer Filter> ? TableQuery<Sort, Filter> : never;

export const tableSizes = [25, 50, 100, 200] as const;
const usualSize = 25;
export const farthestTablePage = 100_000;
export const longestTableWords = 100;
const longestText = 100;

/** Names of an address that are no filter's. */
const names = { words: "q", sort: "tri", page: "page", size: "taille" } as const;

/** Lets the compiler know the names of a table's columns and filters. */
export function tableShape<const Sort extends string, const Filter extends string>(
  shape: TableShape<Sort, Filter>,
): TableShape<Sort, Filter> {
  return shape;
}

/** What an address asks of a table. Whatever is unknown or nonsense is ignored: this never fails. */
export function parseTableQuery<Sort extends string, Filter extends string>(
  shape: TableShape<Sort, Filter>,
  params: URLSearchParams,
): TableQuery<Sort, Filter> {
  const asked = params.get(names.sort) ?? "";
  const isKnown = shape.sorts.some((sort) => asked === sort || asked === `-${sort}`);
  const sort = isKnown ? asked : shape.usualSort;
  const size = tableSizes.find((each) => String(each) === params.get(names.size));
  const filters: Partial<Record<Filter, string>> = {};
  for (const name of Object.keys(shape.filters) as Filter[]) {
    const value = tidy(params.get(name) ?? "", longestText);
    if (value !== "" && fits(shape.filters[name], value)) filters[name] = value;
  }
  return {
    words: tidy(params.get(names.words) ?? "", longestTableWords),
    filters,
    sort: sort.replace(/^-/, "") as Sort,
    isDescending: sort.startsWith("-"),
    page: pageOf(params.get(names.page)),
    size: size ?? usualSize,
  };
}

/** The one address of a query: what is usual is left out. `parseTableQuery` gives the query back. */
export function tableQueryParams<Sort extends string, Filter extends string>(
  shape: TableShape<Sort, Filter>,
  query: TableQuery<Sort, Filter>,
): URLSearchParams {
  const params = new URLSearchParams();
  if (query.words !== "") params.set(names.words, query.words);
  for (const name of Object.keys(shape.filters) as Filter[]) {
    const value = query.filters[name];
    if (value !== undefined) params.set(name, value);
  }
  const sort = `${query.isDescending ? "-" : ""}${query.sort}`;
  if (sort !== shape.usualSort) params.set(names.sort, sort);
  if (query.size !== usualSize) params.set(names.size, String(query.size));
  if (query.page > 1) params.set(names.page, String(query.page));
  return params;
}

/** Whether a filter takes a value. */
export function fits(filter: TableFilter, value: string): boolean {
  if (filter === "text") return value.length <= longestText;
  if (filter === "day") return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
  return filter.includes(value);
}

function pageOf(text: string | null): number {
  const page = /^\d{1,6}$/.test(text ?? "") ? Number(text) : 1;
  return Math.min(Math.max(page, 1), farthestTablePage);
}

function tidy(text: string, longest: number): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, longest)
    .toWellFormed()
    .trim();
}
