import { isMember } from "@tremplin/core/membership";
import { type DatabaseHandle, membershipOfCompany } from "@tremplin/database";
import type { Context } from "../../context.ts";
import { networkOf } from "./network-procedure.ts";

/** Whether a company would have to become a member before it publishes. Never on a board without membership. */
export async function isMembershipNeeded(
  { db }: Pick<DatabaseHandle, "db">,
  ctx: Pick<Context, "instance">,
  companyId: string | null,
): Promise<boolean> {
  if (networkOf(ctx) === null || companyId === null) return false;
  const membership = await membershipOfCompany(db, companyId);
  return !isMember(membership?.state ?? null);
}
