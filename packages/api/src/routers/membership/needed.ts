import { isMember } from "@tremplin/core/membership";
import type { Offer } from "@tremplin/core/offer";
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

/** The same for an offer: one that the agency took from elsewhere is its own, whoever the employer is. */
export async function isMembershipNeededFor(
  handle: Pick<DatabaseHandle, "db">,
  ctx: Pick<Context, "instance">,
  { origin, companyId }: Pick<Offer, "origin" | "companyId">,
): Promise<boolean> {
  const isOwn = origin.source === "board" || origin.source === "demo";
  return isOwn && (await isMembershipNeeded(handle, ctx, companyId));
}
