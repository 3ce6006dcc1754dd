import { declineReasons } from "@tremplin/core/cv-library";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  contactRequestById,
  cvVersionById,
  type DatabaseHandle,
  inTransaction,
  revokeLibraryEntry,
  saveLibraryEntry,
  waitingContactRequests,
} from "@tremplin/database";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { candidate } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { forbidden } from "./library-moment.ts";
import { proposalOf } from "./proposal.ts";
import { takeContactStep } from "./take-step.ts";

const agreeing = z.object({
  cvVersionId: z.string().max(64),
  /** Of what was shown before the button was pressed. */
  digest: z.string().max(64),
  isSure: z.boolean(),
});

/**
 * Agrees to show a version of one's CV, as it was shown; in the place of another version, whose requests end. Refused:
 * `library-<reason>` while something stands against it, `library-changed` when it is not any more what was looked at,
 * beside `isSure` when the box is not ticked.
 */
export const agree = procedure(candidate)
  .input(agreeing)
  .mutation(({ ctx, input }): Promise<Result<null>> => {
    return inTransaction(ctx.database, async (handle): Promise<Result<null>> => {
      const version = await cvVersionById(handle.db, input.cvVersionId);
      if (!version || version.userId !== ctx.actor.userId) throw forbidden();
      const { shown, digest, whyNot } = await proposalOf(ctx, handle, version);
      if (whyNot) return refuse(`library-${whyNot}`);
      if (!input.isSure) return refuse("tick", { field: "isSure" });
      if (digest !== input.digest) return refuse("library-changed");
      await saveLibraryEntry(handle.db, {
        id: ctx.newId(),
        candidateId: version.userId,
        cvVersionId: version.id,
        content: shown.cv,
        consentedAt: ctx.now(),
      });
      await endRequests(handle, ctx, { candidateId: version.userId });
      return accept(null);
    });
  });

/** Takes one's agreement back: nobody finds the CV from then on, and requests that wait are at an end. */
export const revoke = procedure(candidate).mutation(({ ctx }): Promise<Result<null>> => {
  return inTransaction(ctx.database, async (handle) => {
    await leaveLibrary(handle, ctx, ctx.actor.userId);
    return accept(null);
  });
});

const answering = z.object({
  id: z.string().max(64),
  step: z.enum(["accept", "decline"]),
  reason: z.enum(declineReasons).nullable().default(null),
});

/** Answers a company: yes opens a conversation of the three, no needs no reason. Refused as `contactStep`. */
export const answer = procedure(candidate)
  .input(answering)
  .mutation(({ ctx, input }): Promise<Result<null>> => {
    return inTransaction(ctx.database, async (handle): Promise<Result<null>> => {
      const request = await contactRequestById(handle.db, input.id);
      if (!request || request.candidateId !== ctx.actor.userId) throw forbidden();
      const reason = input.step === "decline" ? input.reason : null;
      const taken = await takeContactStep(handle, ctx, request, input.step, "candidate", reason);
      return taken.ok ? accept(null) : taken;
    });
  });

type Working = Pick<Context, "instance" | "now" | "newId" | "baseUrl">;

/** Takes somebody out of the library: their agreement, and what was asked of them. */
export async function leaveLibrary(handle: DatabaseHandle, ctx: Working, userId: string): Promise<void> {
  await revokeLibraryEntry(handle.db, userId, ctx.now());
  await endRequests(handle, ctx, { candidateId: userId });
}

/** Ends the requests that wait for nothing any more: of a young person, of a company, or all. */
export async function endRequests(
  handle: DatabaseHandle,
  ctx: Working,
  whose: { readonly candidateId?: string; readonly companyId?: string } = {},
): Promise<void> {
  for (const request of await waitingContactRequests(handle.db, whose)) {
    // Refused while it still waits for an answer: then it stays.
    await takeContactStep(handle, ctx, request, "end", "system");
  }
}
