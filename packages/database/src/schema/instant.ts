import type { ColumnType } from "kysely";

/** A UTC instant, given and read as a Date on both engines. */
export type Instant = ColumnType<Date, Date, Date>;

export type MaybeInstant = ColumnType<Date | null, Date | null | undefined, Date | null>;
