import { type Result, refuse } from "@tremplin/core/shared";
import {
  bumpDataVersion,
  companyById,
  type DatabaseHandle,
  holdMembership,
  inTransaction,
  type MembershipRow,
} from "@tremplin/database";
import type { Asking } from "../../asking.ts";
import { audit } from "../../audit.ts";
import type { NetworkWork } from "./take-step.ts";

/** Does something to a membership that nobody else changes meanwhile. */
export function change(
  ctx: Asking & NetworkWork,
  membershipId: string,
  work: (handle: DatabaseHandle, row: MembershipRow) => Promise<Result<null>>,
): Promise<Result<null>> {
  return inTransaction(ctx.database, async (handle) => {
    await bumpDataVersion(handle);
    const row = await holdMembership(handle, membershipId);
    return row ? work(handle, row) : refuse("not-found");
  });
}

/** Puts what was done into the journal of the administration. */
export async function note(
  handle: DatabaseHandle,
  ctx: Asking,
  { id: subjectId, companyId }: MembershipRow,
  action: string,
  details: Readonly<Record<string, string | number>>,
): Promise<void> {
  const company = await companyById(handle.db, companyId);
  const subject = { kind: "membership", id: subjectId, label: company?.name ?? "" };
  await audit(handle, ctx, { action, subject, details });
}
