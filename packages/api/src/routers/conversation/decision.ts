import { messageReportStep } from "@tremplin/core/conversation";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  type DatabaseHandle,
  inTransaction,
  type ListedMessageReport,
  messageById,
  messageReportById,
  saveMessageReportStep,
} from "@tremplin/database";
import { z } from "zod";
import type { Asking } from "../../asking.ts";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { forbidden } from "./access.ts";

export interface MessageDecisionPage
  extends Pick<
    ListedMessageReport,
    "id" | "state" | "decision" | "statement" | "decidedAt" | "appeal" | "reviewStatement"
  > {
  readonly title: string;
  /** What they wrote. */
  readonly text: string;
}

/** What moderators decided on one's own message, and why; not who told of it. */
export const decision = procedure(signedIn)
  .input(z.object({ id: z.string().max(64) }))
  .query(async ({ ctx, input }): Promise<Result<MessageDecisionPage>> => {
    const found = await ownDecision(ctx, ctx.database, input.id);
    const message = await messageById(ctx.database.db, found.messageId);
    const { id, state, decision, statement, decidedAt, appeal, reviewStatement, title } = found;
    const text = message?.text ?? "";
    return accept({ id, state, decision, statement, decidedAt, appeal, reviewStatement, title, text });
  });

/** Contests the decision on one's own message, once. Refused: `report-reason`, `review-decided`. */
export const contest = procedure(signedIn)
  .input(z.object({ id: z.string().max(64), reason: z.string().trim().max(2_000) }))
  .mutation(({ ctx, input }): Promise<Result<null>> => {
    return inTransaction(ctx.database, async (handle) => {
      const found = await ownDecision(ctx, handle, input.id);
      const { state, decision } = found;
      const next = messageReportStep("appeal", {
        state,
        decision,
        reason: input.reason,
        isWithCompany: true,
        isSameEyes: false,
        isInvolved: false,
      });
      if (!next.ok) return next;
      const isFirst = await saveMessageReportStep(handle.db, found, {
        state: next.value,
        appeal: input.reason,
      });
      return isFirst ? accept(null) : refuse("review-decided");
    });
  });

async function ownDecision(
  { actor }: Asking,
  { db }: Pick<DatabaseHandle, "db">,
  id: string,
): Promise<ListedMessageReport> {
  const found = await messageReportById(db, id);
  const isTheirs =
    found?.authorId === actor.userId && found.decision !== null && found.decision !== "nothing";
  if (!found || !isTheirs) throw forbidden();
  return found;
}
