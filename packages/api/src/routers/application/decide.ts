import { refusalReasons } from "@tremplin/core/application";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import { type ApplicationRow, inTransaction } from "@tremplin/database";
import { z } from "zod";
import { recruiter } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { ownApplication } from "./relation.ts";
import { takeApplicationStep } from "./take.ts";

const decision = z.object({
  /** Several at once get the same answer. */
  ids: z.array(z.string().max(64)).min(1).max(100),
  step: z.enum(["see", "shortlist", "make-offer", "hire", "refuse", "undo"]),
  reason: z.enum(refusalReasons).optional(),
  text: z.string().trim().max(2_000).default(""),
});

/**
 * Answers one or several applications to one's company: all of them or none. The candidates are told
 * when the answer can't be taken back any more. Refused by the transition, in its codes.
 */
export const decide = procedure(recruiter)
  .input(decision)
  .mutation(async ({ ctx, input }): Promise<Result<{ readonly count: number }>> => {
    const { step, reason, text } = input;
    const found: ApplicationRow[] = [];
    for (const id of new Set(input.ids)) {
      found.push((await ownApplication(ctx, id, ["employer"])).application);
    }
    let refusal: Result<never> | null = null;
    const taken = await inTransaction(ctx.database, async (handle) => {
      for (const application of found) {
        const role = ctx.actor.memberships.find(({ companyId }) => companyId === application.companyId)?.role;
        const result = await takeApplicationStep(
          handle,
          ctx,
          application,
          { step, text, ...(reason ? { reason } : {}) },
          { id: ctx.actor.userId, name: ctx.actor.name, role: role ?? "recruiter" },
        );
        if (!result.ok) {
          refusal = result;
          throw new NoneTaken();
        }
      }
      return found.length;
    }).catch((error: unknown) => {
      if (error instanceof NoneTaken) return 0;
      throw error;
    });
    return refusal ?? (taken === 0 ? refuse("not-found") : accept({ count: taken }));
  });

/** Takes back the whole transaction: several answers are given together or not at all. */
class NoneTaken extends Error {}
