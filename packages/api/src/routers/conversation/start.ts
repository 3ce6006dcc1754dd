import { type ConversationKind, conversationKinds, whyNotStart } from "@tremplin/core/conversation";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  applicationById,
  beginConversation,
  changeConversation,
  contactRequestById,
  conversationAbout,
  type DatabaseHandle,
  inTransaction,
} from "@tremplin/database";
import { z } from "zod";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { candidateOf } from "../application/tell.ts";
import { factsOf, forbidden, ownConversation, sideOf } from "./access.ts";

const about = z.object({ kind: z.enum(conversationKinds), subjectId: z.string().max(64) });

/**
 * Begins the conversation about an application, a request of the library that was accepted, or how somebody is
 * accompanied, or leads to the one that there is. A minor's, and one that began in the library, has the advisor in it
 * from the start; an advisor who begins one with a company joins it openly.
 * Refused: `conversation-needs-advisor`.
 */
export const start = procedure(signedIn)
  .input(about)
  .mutation(({ ctx, input }): Promise<Result<{ readonly id: string }, "conversation-needs-advisor">> => {
    return inTransaction(ctx.database, async (handle) => {
      const { kind, subjectId } = input;
      const matter = await matterOf(handle, kind, subjectId);
      if (!matter) throw forbidden();
      const { candidateId, companyId, title } = matter;
      const side = await sideOf(ctx, { candidateId, companyId });
      if (!side) throw forbidden();
      const facts = await factsOf(ctx, handle, { kind, subjectId, candidateId });
      const why = whyNotStart(side, facts);
      if (why === "forbidden") throw forbidden();
      if (why) return refuse(why);
      const now = ctx.now();
      const isIn = kind === "contact" || (kind === "application" && (facts.isMinor || side === "advisor"));
      await beginConversation(handle.db, {
        id: ctx.newId(),
        kind,
        subjectId,
        candidateId,
        companyId,
        title: title ?? (await candidateOf(handle, candidateId)).name,
        state: "open",
        blockedBy: null,
        advisorJoinedAt: isIn ? now : null,
        createdAt: now,
        lastAt: now,
      });
      const conversation = await conversationAbout(handle.db, kind, subjectId);
      if (!conversation) throw forbidden();
      const joins = side === "advisor" && kind === "application" && conversation.advisorJoinedAt === null;
      if (joins) await changeConversation(handle.db, conversation.id, { advisorJoinedAt: now });
      return accept({ id: conversation.id });
    });
  });

interface Matter {
  readonly candidateId: string;
  readonly companyId: string | null;
  /** Null when it is called as the young person is. */
  readonly title: string | null;
}

/** What a conversation would be about; null for what there is not. */
async function matterOf(
  handle: DatabaseHandle,
  kind: ConversationKind,
  subjectId: string,
): Promise<Matter | null> {
  if (kind === "accompaniment") return { candidateId: subjectId, companyId: null, title: null };
  const matter =
    kind === "application"
      ? await applicationById(handle.db, subjectId)
      : await contactRequestById(handle.db, subjectId);
  if (!matter) return null;
  const { candidateId, companyId, offerTitle } = matter;
  return { candidateId, companyId, title: offerTitle };
}

const step = z.object({ id: z.string().max(64), step: z.enum(["close", "reopen", "block", "unblock"]) });

/**
 * Closes a conversation or opens it again (any side), or blocks it: only the young person or their advisor block,
 * and only who blocked opens again. Refused: `conversation-step`.
 */
export const change = procedure(signedIn)
  .input(step)
  .mutation(({ ctx, input }): Promise<Result<null, "conversation-step">> => {
    return inTransaction(ctx.database, async (handle) => {
      const { conversation, side } = await ownConversation(ctx, input.id, handle);
      const { id, state, blockedBy } = conversation;
      const mayBlock = side !== "employer" && conversation.kind !== "accompaniment";
      const next =
        input.step === "close" && state === "open"
          ? ({ state: "closed", blockedBy: null } as const)
          : input.step === "reopen" && state === "closed"
            ? ({ state: "open", blockedBy: null } as const)
            : input.step === "block" && state !== "blocked" && mayBlock
              ? ({ state: "blocked", blockedBy: ctx.actor.userId } as const)
              : input.step === "unblock" && state === "blocked" && blockedBy === ctx.actor.userId
                ? ({ state: "open", blockedBy: null } as const)
                : null;
      if (!next) return refuse("conversation-step");
      await changeConversation(handle.db, id, next);
      return accept(null);
    });
  });
