import { moderatesAt } from "@tremplin/core/account";
import {
  type ConversationSide,
  isWithCompany,
  type MessageDecision,
  messageDecisions,
  messageReportStep,
} from "@tremplin/core/conversation";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  conversationById,
  countModerators,
  type DatabaseHandle,
  inTransaction,
  type ListedMessageReport,
  messageById,
  messageReportById,
  neighboursOf,
  saveMessageReportStep,
  userById,
} from "@tremplin/database";
import { z } from "zod";
import type { Asking } from "../../asking.ts";
import { audit } from "../../audit.ts";
import { enqueueMail } from "../../mail/enqueue-mail.ts";
import { notify } from "../../notification/notify.ts";
import { moderating } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { noteReading } from "../../reading-trace.ts";
import { tellReaders } from "../conversation/tell-readers.ts";
import { applyDecision, undoDecision } from "./message-decision.ts";
import { isForOthers, reportsToJudge } from "./message-eyes.ts";

/** A report in the queue: whom it is about, not what was said. */
export type WaitingMessageReport = Pick<
  ListedMessageReport,
  "id" | "state" | "reason" | "createdAt" | "authorName" | "title"
>;

/** The reports of messages that wait for one's decision, the oldest first; not those that others have to judge. */
export const messageReports = procedure(moderating).query(
  async ({ ctx }): Promise<readonly WaitingMessageReport[]> => {
    const waiting = await reportsToJudge(ctx);
    return waiting.map(({ id, state, reason, createdAt, authorName, title }) => ({
      id,
      state,
      reason,
      createdAt,
      authorName,
      title,
    }));
  },
);

/** Messages before the reported one, and after it: enough to understand, and no more. */
const neighbours = 2;

export interface MessageReportPage
  extends Pick<
    ListedMessageReport,
    "id" | "state" | "reason" | "text" | "createdAt" | "reporterName" | "decision" | "statement" | "appeal"
  > {
  readonly title: string;
  readonly isWithCompany: boolean;
  /** In their order. Of the reported one, what was withdrawn and what stood before is shown to who decides. */
  readonly messages: readonly {
    readonly id: string;
    readonly authorName: string;
    readonly side: ConversationSide;
    readonly at: Date;
    /** Null for one next to it that was withdrawn. */
    readonly text: string | null;
    readonly earlierTexts: readonly string[];
    readonly isWithdrawn: boolean;
    readonly isReported: boolean;
  }[];
}

/**
 * A report with the message that it is about and those next to it: nothing else of a conversation is read by who
 * moderates, and the young person sees that it was read. Refused: `not-found`, for what others have to judge, too.
 */
export const messageReport = procedure(moderating)
  .input(z.object({ id: z.string().max(64) }))
  .query(async ({ ctx, input }): Promise<Result<MessageReportPage, "not-found">> => {
    const { db } = ctx.database;
    const found = await messageReportById(db, input.id);
    const reported = found && (await messageById(db, found.messageId));
    const conversation = found && (await conversationById(db, found.conversationId));
    if (!found || !reported || !conversation) return refuse("not-found");
    if (!moderatesAt(ctx.actor, found.companyInsee)) return refuse("not-found");
    if (await isForOthers(ctx, ctx.database, found)) return refuse("not-found");
    const rows = await neighboursOf(db, reported, neighbours);
    await noteReading(ctx, conversation.candidateId);
    const { id, state, reason, text, createdAt, reporterName, decision, statement, appeal, title } = found;
    return accept({
      ...{ id, state, reason, text, createdAt, reporterName, decision, statement, appeal, title },
      isWithCompany: isWithCompany(conversation.kind),
      messages: rows.map((row) => ({
        id: row.id,
        authorName: row.authorName,
        side: row.side,
        at: row.at,
        text: row.id === reported.id || row.withdrawnAt === null ? row.text : null,
        earlierTexts: row.id === reported.id ? row.earlierTexts : [],
        isWithdrawn: row.withdrawnAt !== null,
        isReported: row.id === reported.id,
      })),
    });
  });

/**
 * Decides on a report, or on what its author says against the decision. The author is told what was decided, why, and
 * how to contest it; who told of it is answered. Refused: `review-decided`, `review-other-eyes`, `report-reason`,
 * `report-company-out`.
 */
export const decideOnMessage = procedure(moderating)
  .input(
    z.object({
      id: z.string().max(64),
      step: z.enum(["decide", "uphold", "overturn"]),
      decision: z.enum(messageDecisions).default("nothing"),
      reason: z.string().trim().max(2_000).default(""),
    }),
  )
  .mutation(({ ctx, input }): Promise<Result<null>> => {
    return inTransaction(ctx.database, async (handle) => {
      const found = await messageReportById(handle.db, input.id);
      if (!found || !moderatesAt(ctx.actor, found.companyInsee)) return refuse("not-found");
      const { step, reason } = input;
      const decision = step === "decide" ? input.decision : found.decision;
      const others = await countModerators(handle.db, ctx.actor.userId);
      const isSameEyes = found.decidedBy === ctx.actor.userId && others > 0;
      const next = messageReportStep(step, {
        state: found.state,
        decision,
        reason,
        isWithCompany: isWithCompany(found.conversationKind),
        isSameEyes,
        isInvolved: await isForOthers(ctx, handle, found),
      });
      if (!next.ok) return next;
      const by = { decidedBy: ctx.actor.userId, decidedAt: ctx.now() };
      const isFirst = await saveMessageReportStep(handle.db, found, {
        state: next.value,
        ...(step === "decide" ? { decision, statement: reason, ...by } : { reviewStatement: reason }),
      });
      if (!isFirst) return refuse("review-decided");
      if (step === "decide" && decision) {
        const before = await applyDecision(handle, found, decision, by);
        await saveMessageReportStep(
          handle.db,
          { id: found.id, state: next.value },
          { state: next.value, ...before },
        );
      }
      if (step === "overturn" && decision) await undoDecision(handle, found, decision);
      const message = await messageById(handle.db, found.messageId);
      if (message) await tellReaders(handle, ctx, message);
      await tellDecision(handle, ctx, found, { step, decision: decision ?? "nothing", reason });
      await audit(handle, ctx, {
        action: `message-report.${step === "decide" ? decision : step}`,
        subject: { kind: "message", id: found.messageId, label: found.authorName },
        details: { reason, report: found.id },
      });
      return accept(null);
    });
  });

interface Told {
  readonly step: "decide" | "uphold" | "overturn";
  readonly decision: MessageDecision;
  readonly reason: string;
}

async function tellDecision(
  handle: DatabaseHandle,
  ctx: Asking,
  { id, authorId, authorName, reporterId }: ListedMessageReport,
  { step, decision, reason }: Told,
): Promise<void> {
  const [author, reporter] = await Promise.all([
    userById(handle.db, authorId),
    userById(handle.db, reporterId),
  ]);
  if (author && decision !== "nothing") {
    const values = { step, decision, reason, page: `/espace/messages/decisions/${id}` };
    await notify(handle, ctx, { kind: "message.decided", to: author, values, page: values.page });
  }
  if (reporter && step === "decide") {
    const order = {
      kind: "message.report-decided",
      to: reporter,
      values: { author: authorName, decision },
    } as const;
    await enqueueMail(handle, ctx.baseUrl, order, ctx.now());
  }
}
