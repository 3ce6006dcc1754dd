import { type ApplicationCommand, agreementWays, withdrawalReasons } from "@tremplin/core/application";
import { accept, type Result } from "@tremplin/core/shared";
import { inTransaction } from "@tremplin/database";
import { z } from "zod";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { ownApplication } from "./relation.ts";
import { takeApplicationStep } from "./take.ts";

const asked = z.object({
  id: z.string().max(64),
  step: z.enum(["ask-review", "take-back", "return", "approve", "withdraw", "withdraw-for", "hire"]),
  reason: z.enum(withdrawalReasons).optional(),
  text: z.string().trim().max(2_000).default(""),
  agreement: z.enum(agreementWays).optional(),
});

/** A step of the candidate, or of who accompanies them. Refused by the transition, in its codes. */
export const takeStep = procedure(signedIn)
  .input(asked)
  .mutation(async ({ ctx, input }): Promise<Result<null>> => {
    const { application, relation } = await ownApplication(ctx, input.id, ["candidate", "advisor"]);
    const { step, reason, text, agreement } = input;
    const command: ApplicationCommand = {
      step,
      text,
      ...(reason ? { reason } : {}),
      ...(agreement
        ? {
            agreement: {
              way: agreement,
              recordedBy: ctx.actor.userId,
              recordedAt: ctx.now().toISOString(),
            },
          }
        : {}),
    };
    const taken = await inTransaction(ctx.database, (handle) =>
      takeApplicationStep(handle, ctx, application, command, {
        id: ctx.actor.userId,
        name: ctx.actor.name,
        role: relation.role,
      }),
    );
    return taken.ok ? accept(null) : taken;
  });
