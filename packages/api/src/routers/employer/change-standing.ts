import { type StandingStep, standingStep } from "@tremplin/core/employer";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  companiesSource,
  companyMembers,
  type DatabaseHandle,
  type ListedCompany,
  publishedOffersOf,
  saveStanding,
} from "@tremplin/database";
import type { Asking } from "../../asking.ts";
import { audit } from "../../audit.ts";
import { notify } from "../../notification/notify.ts";
import { take } from "../offer/submit.ts";

/**
 * Takes a step of a company's standing, for staff, within a transaction that a refusal undoes. A suspension pauses
 * its offers; its members are told. Refused: `not-found`, `company-standing`, `company-needs-reason`.
 */
export async function changeStanding(
  handle: DatabaseHandle,
  ctx: Asking,
  id: string,
  { step, reason }: { readonly step: StandingStep; readonly reason: string },
): Promise<Result<{ readonly name: string }>> {
  const [company] = await companiesSource.read(handle, [id], ctx.now());
  if (!company) return refuse("not-found");
  const next = standingStep(company.standing, { step, reason });
  if (!next.ok) return next;
  // Paused while it may still be acted for; a suspended company's offers stay as they are.
  const paused = step === "suspend" ? await pauseOffers(handle, ctx, id, reason) : accept(0);
  if (!paused.ok) return paused;
  await saveStanding(handle, id, next.value);
  if (step === "suspend" || step === "reopen") await tellMembers(handle, ctx, company, { step, reason });
  await audit(handle, ctx, {
    action: `company.${step}`,
    subject: { kind: "company", id, label: company.name },
    details: { reason, ...(paused.value > 0 ? { offers: paused.value } : {}) },
  });
  return accept({ name: company.name });
}

async function pauseOffers(
  handle: DatabaseHandle,
  ctx: Asking,
  companyId: string,
  reason: string,
): Promise<Result<number>> {
  const offers = await publishedOffersOf(handle.db, companyId);
  for (const offer of offers) {
    const taken = await take(handle, ctx, offer, { step: "pause", reason }, "administrator");
    if (!taken.ok) return taken;
  }
  return accept(offers.length);
}

async function tellMembers(
  handle: DatabaseHandle,
  ctx: Asking,
  { id, name: company }: ListedCompany,
  { step, reason }: { readonly step: "suspend" | "reopen"; readonly reason: string },
): Promise<void> {
  for (const to of await companyMembers(handle.db, id)) {
    await (step === "suspend"
      ? notify(handle, ctx, { kind: "company.suspended", to, values: { company, reason } })
      : notify(handle, ctx, { kind: "company.reopened", to, values: { company } }));
  }
}
