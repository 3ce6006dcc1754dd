export type { Dialect, Engine, NoticeChannel, Notices } from "./dialects/dialect.ts";
export { migrate } from "./migrate.ts";
export { type DatabaseHandle, inTransaction, openDatabase, type TremplinDatabase } from "./open.ts";
export type { CompanyRow, Database, OfferRow } from "./schema.ts";
