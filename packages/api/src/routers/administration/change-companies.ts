import { standingStep, standingSteps } from "@tremplin/core/employer";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  bumpDataVersion,
  companiesSource,
  companyMembers,
  type DatabaseHandle,
  type ListedCompany,
  publishedOffersOf,
  saveStanding,
} from "@tremplin/database";
import { z } from "zod";
import { allOrNothing } from "../../all-or-nothing.ts";
import type { Asking } from "../../asking.ts";
import { audit } from "../../audit.ts";
import { enqueueMail } from "../../mail/enqueue-mail.ts";
import { administrator } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { type BulkOutcome, forEachRow } from "../../table/bulk.ts";
import { tickedInput } from "../../table/table-input.ts";
import { take } from "../offer/submit.ts";

const input = tickedInput.extend({
  step: z.enum(standingSteps),
  /** For a suspension: told to the company. */
  reason: z.string().trim().max(500),
});
type Input = z.output<typeof input>;

/**
 * Trusts companies or no longer, suspends or reopens them, one after the other. A suspension takes their offers
 * off the board and their members out of their files; the members are told why. Refused:
 * `company-needs-reason` for a suspension without one, and `nothing-ticked`.
 */
export const changeCompanies = procedure(administrator)
  .input(input)
  .mutation(async ({ ctx, input: asked }): Promise<Result<BulkOutcome>> => {
    if (asked.step === "suspend" && asked.reason === "") {
      return refuse("company-needs-reason", { field: "reason" });
    }
    const companies = await companiesSource.read(ctx.database, asked.ids, ctx.now());
    if (companies.length === 0) return refuse("nothing-ticked");
    return accept(
      await forEachRow(
        companies,
        ({ name }) => name,
        ({ id }) => change(ctx, id, asked),
      ),
    );
  });

function change(ctx: Asking, id: string, { step, reason }: Input): Promise<Result<null>> {
  return allOrNothing(ctx.database, async (handle) => {
    await bumpDataVersion(handle);
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
    return accept(null);
  });
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
  { baseUrl, now }: Asking,
  { id, name: company }: ListedCompany,
  { step, reason }: { readonly step: "suspend" | "reopen"; readonly reason: string },
): Promise<void> {
  for (const to of await companyMembers(handle.db, id)) {
    const order =
      step === "suspend"
        ? ({ kind: "company.suspended", to, values: { company, reason } } as const)
        : ({ kind: "company.reopened", to, values: { company } } as const);
    await enqueueMail(handle, baseUrl, order, now());
  }
}
