export {
  farthestTablePage,
  fits,
  longestTableWords,
  parseTableQuery,
  type QueryOf,
  type TableFilter,
  type TableQuery,
  type TableShape,
  tableQueryParams,
  tableShape,
  tableSizes,
} from "./table-query.ts";
