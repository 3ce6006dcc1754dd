import { isFor, messageReportReasons } from "@tremplin/core/conversation";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  addMessageReport,
  advisorOf,
  countAttempt,
  type DatabaseHandle,
  inTransaction,
  type MessageRow,
  messageById,
} from "@tremplin/database";
import { z } from "zod";
import type { Asking } from "../../asking.ts";
import { enqueueMail } from "../../mail/enqueue-mail.ts";
import { notify } from "../../notification/notify.ts";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { candidateOf } from "../application/tell.ts";
import { forbidden, ownConversation } from "./access.ts";

/** A message that somebody thinks of telling the moderators of. */
export interface ReportableMessage extends Pick<MessageRow, "id" | "conversationId" | "authorName"> {
  /** Null once it was withdrawn. */
  readonly text: string | null;
}

/** A message of somebody else in a conversation that one reads. */
export const reportable = procedure(signedIn)
  .input(z.object({ messageId: z.string().max(64) }))
  .query(async ({ ctx, input }): Promise<ReportableMessage> => {
    const { message } = await readByOthers(ctx, ctx.database, input.messageId);
    const { id, conversationId, authorName, text, withdrawnAt } = message;
    return { id, conversationId, authorName, text: withdrawnAt === null ? text : null };
  });

async function readByOthers(ctx: Asking, handle: Pick<DatabaseHandle, "db">, messageId: string) {
  const message = await messageById(handle.db, messageId);
  if (!message || message.authorId === ctx.actor.userId) throw forbidden();
  const opened = await ownConversation(ctx, message.conversationId, handle);
  if (!isFor(opened.side, message)) throw forbidden();
  return { message, ...opened };
}

/** Reports of one person within a day. */
const most = { most: 20, seconds: 86_400 };

/**
 * Tells the moderators of a message that one reads and did not write; of one that was withdrawn, too, as what stood
 * there is kept for them. Told twice, it is one report. A minor's advisor is told as well. Refused: `too-many`.
 */
export const report = procedure(signedIn)
  .input(
    z.object({
      messageId: z.uuid(),
      reason: z.enum(messageReportReasons),
      text: z.string().trim().max(2_000).default(""),
    }),
  )
  .mutation(({ ctx, input }): Promise<Result<null, "too-many">> => {
    return inTransaction(ctx.database, async (handle) => {
      const { message, conversation, side, facts } = await readByOthers(ctx, handle, input.messageId);
      const { userId, email, name } = ctx.actor;
      if (!(await countAttempt(handle.db, `message report ${userId}`, most, ctx.now())))
        return refuse("too-many");
      const id = ctx.newId();
      const isNew = await addMessageReport(handle.db, {
        id,
        messageId: message.id,
        reporterId: userId,
        reason: input.reason,
        text: input.text,
        createdAt: ctx.now(),
        state: "open",
        decision: null,
        statement: null,
        decidedBy: null,
        decidedAt: null,
        appeal: null,
      });
      if (!isNew) return accept(null);
      const received = { kind: "report.received", to: { email, name } } as const;
      const subject = ctx.t("report.messageOf", { author: message.authorName });
      await enqueueMail(handle, ctx.baseUrl, { ...received, values: { subject } }, ctx.now());
      if (facts.isMinor && side === "candidate") {
        const advisor = await advisorOf(handle.db, conversation.candidateId);
        const candidate = (await candidateOf(handle, conversation.candidateId)).name;
        const page = `/espace/jeunes/${conversation.candidateId}`;
        const values = { candidate, title: conversation.title, page };
        if (advisor && advisor.id !== message.authorId) {
          const about = conversation.candidateId;
          await notify(handle, ctx, { kind: "report.minor", to: advisor, values, about, page });
        }
      }
      return accept(null);
    });
  });
