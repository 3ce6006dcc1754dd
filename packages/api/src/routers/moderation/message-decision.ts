import type { MessageDecision } from "@tremplin/core/conversation";
import {
  changeConversation,
  changeMessage,
  conversationById,
  type DatabaseHandle,
  type ListedMessageReport,
  messageById,
  sameDecision,
} from "@tremplin/database";

/** Who decided, and when. */
export interface Decided {
  readonly decidedBy: string;
  readonly decidedAt: Date;
}

/** What was there before a conversation was closed; null for other decisions. */
type Before = Pick<ListedMessageReport, "stateBefore" | "blockedByBefore">;
const nothingBefore: Before = { stateBefore: null, blockedByBefore: null };

/** Does what a moderator decided, and answers what is to be kept so that it can be made good. */
export async function applyDecision(
  { db }: Pick<DatabaseHandle, "db">,
  report: ListedMessageReport,
  decision: MessageDecision,
  { decidedBy, decidedAt }: Decided,
): Promise<Before> {
  const { messageId, conversationId } = report;
  switch (decision) {
    case "withdraw": {
      const message = await messageById(db, messageId);
      // One that its author withdrew stays withdrawn by them: contesting does not bring it back.
      if (message?.withdrawnAt === null) await changeMessage(db, messageId, { withdrawnAt: decidedAt });
      return nothingBefore;
    }
    case "close": {
      const [conversation, same] = await Promise.all([
        conversationById(db, conversationId),
        sameDecision(db, report, decision),
      ]);
      await changeConversation(db, conversationId, { state: "blocked", blockedBy: decidedBy });
      // Closed by moderators already: what was before that is what comes back.
      if (same) return { stateBefore: same.stateBefore, blockedByBefore: same.blockedByBefore };
      return {
        stateBefore: conversation?.state ?? null,
        blockedByBefore: conversation?.blockedBy ?? null,
      };
    }
    case "company-out":
      await changeConversation(db, conversationId, { companyOutAt: decidedAt });
      return nothingBefore;
    case "nothing":
      return nothingBefore;
  }
}

/**
 * Makes good what a decision did, as far as nobody did the same since: what another report was decided to the same end
 * stays done, in the name of that one.
 */
export async function undoDecision(
  { db }: Pick<DatabaseHandle, "db">,
  report: ListedMessageReport,
  decision: MessageDecision,
): Promise<void> {
  const { messageId, conversationId, decidedAt, decidedBy, stateBefore, blockedByBefore } = report;
  const same = await sameDecision(db, report, decision);
  switch (decision) {
    case "withdraw": {
      const message = await messageById(db, messageId);
      const isOurs = message?.withdrawnAt?.getTime() === decidedAt?.getTime();
      if (isOurs) await changeMessage(db, messageId, { withdrawnAt: same?.decidedAt ?? null });
      return;
    }
    case "close": {
      const conversation = await conversationById(db, conversationId);
      if (conversation?.state !== "blocked" || conversation.blockedBy !== decidedBy) return;
      const before = { state: stateBefore ?? "open", blockedBy: blockedByBefore } as const;
      return changeConversation(db, conversationId, same ? { blockedBy: same.decidedBy } : before);
    }
    case "company-out":
      if (!same) await changeConversation(db, conversationId, { companyOutAt: null });
      return;
    case "nothing":
  }
}
