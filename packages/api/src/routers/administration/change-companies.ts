import { standingSteps } from "@tremplin/core/employer";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  bumpDataVersion,
  companiesSource,
  companyById,
  type DatabaseHandle,
  saveInSector,
} from "@tremplin/database";
import { z } from "zod";
import { allOrNothing } from "../../all-or-nothing.ts";
import type { Asking } from "../../asking.ts";
import { audit } from "../../audit.ts";
import { administrator } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { type BulkOutcome, forEachRow } from "../../table/bulk.ts";
import { tickedInput } from "../../table/table-input.ts";
import { changeStanding } from "../employer/change-standing.ts";

/** Whether a company is wholly of the board's sector. */
const sectorMarks = ["mark-sector", "unmark-sector"] as const;

const input = tickedInput.extend({
  step: z.enum([...standingSteps, ...sectorMarks]),
  /** For a suspension: told to the company. */
  reason: z.string().trim().max(500),
});
type Input = z.output<typeof input>;

async function markSector(
  handle: DatabaseHandle,
  ctx: Asking,
  id: string,
  step: (typeof sectorMarks)[number],
): Promise<Result<null>> {
  const company = await companyById(handle.db, id);
  if (!company) return refuse("not-found");
  await saveInSector(handle, id, step === "mark-sector");
  await audit(handle, ctx, {
    action: `company.${step}`,
    subject: { kind: "company", id, label: company.name },
    details: {},
  });
  return accept(null);
}

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

function change(ctx: Asking, id: string, command: Input): Promise<Result<unknown>> {
  return allOrNothing(ctx.database, async (handle) => {
    await bumpDataVersion(handle);
    const { step, reason } = command;
    if (step === "mark-sector" || step === "unmark-sector") return markSector(handle, ctx, id, step);
    return changeStanding(handle, ctx, id, { step, reason });
  });
}
