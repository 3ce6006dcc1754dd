import type { AuditQuery } from "@tremplin/core/administration";
import { type Kysely, sql } from "kysely";
import type { Database } from "../../schema.ts";
import type { AuditEntry } from "../audit.ts";
import { foundRows, hasWords, type TableSource } from "./table-source.ts";

/** What the days of a query are in instants, which its caller knows: they depend on the board's time zone. */
export interface AuditPeriod {
  readonly from?: Date;
  readonly until?: Date;
}

/** The audit trail as a table. */
export const auditSource: TableSource<AuditQuery & AuditPeriod, AuditEntry> = {
  find(handle, { words, filters, sort, isDescending, from, until }) {
    const { db, dialect } = handle;
    const { action, personne, objet } = filters;
    let found = db.selectFrom("auditEntry");
    if (words) found = found.where(hasWords(handle, words, ["actorName", "subjectLabel", "action"]));
    if (action) found = found.where("action", "=", action);
    if (personne) found = found.where("actorId", "=", personne);
    if (objet) found = found.where("subjectId", "=", objet);
    if (from) found = found.where("at", ">=", from);
    if (until) found = found.where("at", "<=", until);
    const by = sort === "date" ? sql.ref("at") : dialect.folded("actorName");
    return foundRows(found, { id: "id", by, isDescending });
  },
  read({ db }, ids) {
    return db.selectFrom("auditEntry").selectAll().where("id", "in", ids).execute();
  },
};

/** The kinds of deeds that were ever noted. */
export async function auditActions(db: Kysely<Database>): Promise<string[]> {
  const rows = await db.selectFrom("auditEntry").select("action").distinct().orderBy("action").execute();
  return rows.map(({ action }) => action);
}
