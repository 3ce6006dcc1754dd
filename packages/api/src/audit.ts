import type { Person } from "@tremplin/core/account";
import { type AuditEntry, type DatabaseHandle, recordAudit } from "@tremplin/database";
import type { Context } from "./context.ts";

/** What somebody did, to whom or to what. */
export interface Deed {
  /** `claim.accept`, `member.remove` … */
  readonly action: string;
  readonly subject: { readonly kind: string; readonly id: string; readonly label: string };
  readonly details?: AuditEntry["details"];
}

/** Notes what the caller of a procedure does, within the transaction of what they do. */
export function audit(
  handle: DatabaseHandle,
  { actor, newId, now }: Pick<Context, "newId" | "now"> & { readonly actor: Person },
  { action, subject, details = {} }: Deed,
): Promise<void> {
  return recordAudit(handle, {
    id: newId(),
    at: now(),
    actorId: actor.userId,
    actorName: actor.name,
    action,
    subjectKind: subject.kind,
    subjectId: subject.id,
    subjectLabel: subject.label,
    details,
  });
}
