import type { Kysely } from "kysely";
import type { DatabaseHandle } from "../open.ts";
import type { Database } from "../schema.ts";

/** The version of the public data: it grows with every change that a page may show. */
export async function dataVersion(db: Kysely<Database>): Promise<number> {
  const { version } = await db.selectFrom("dataVersion").select("version").executeTakeFirstOrThrow();
  return version;
}

/**
 * Raises the version, within the transaction of the change, and answers the new one. The row stays
 * locked until the end of the transaction: those that change public data go one after the other.
 */
export async function bumpDataVersion({ db, dialect }: DatabaseHandle): Promise<number> {
  const { version } = await db
    .updateTable("dataVersion")
    .set(({ eb }) => ({ version: eb("version", "+", 1) }))
    .returning("version")
    .executeTakeFirstOrThrow();
  await dialect.notices.send(db, "dataVersion");
  return version;
}
