import type { Selectable } from "kysely";
import type { DatabaseHandle } from "../open.ts";
import type { AuditEntryTable } from "../schema/account.ts";

export type AuditEntry = Selectable<AuditEntryTable>;

/** Notes what somebody did, within the transaction of what they did. */
export async function recordAudit({ db }: DatabaseHandle, entry: AuditEntry): Promise<void> {
  await db.insertInto("auditEntry").values(entry).execute();
}
