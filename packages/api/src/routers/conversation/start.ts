import {
  beginsWithAdvisor,
  type ConversationKind,
  conversationKinds,
  isWithCompany,
  whyNotStart,
} from "@tremplin/core/conversation";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  applicationById,
  appointmentById,
  beginConversation,
  changeConversation,
  contactRequestById,
  conversationAbout,
  type DatabaseHandle,
  endIntroduction,
  inTransaction,
  introductionById,
  offerByPublicId,
} from "@tremplin/database";
import { z } from "zod";
import type { Asking } from "../../asking.ts";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { candidateOf } from "../application/tell.ts";
import { publicStatus } from "../offer/public-status.ts";
import { factsOf, forbidden, ownConversation, sideOf } from "./access.ts";

const about = z.object({
  kind: z.enum(conversationKinds),
  /** The young person for `accompaniment`, the offer's public id for `offer`, else what the conversation is about. */
  subjectId: z.string().max(64),
  /** Whose question about an offer it is; oneself unless an advisor begins. */
  candidateId: z.string().max(64).optional(),
});

/**
 * Begins the conversation about a matter, or leads to the one that there is. A minor's with a company, and one that
 * began in the library or by an introduction, has the advisor in it from the start; an advisor who begins one with a
 * company joins it openly. Refused: `conversation-needs-advisor`.
 */
export const start = procedure(signedIn)
  .input(about)
  .mutation(({ ctx, input }): Promise<Result<{ readonly id: string }, "conversation-needs-advisor">> => {
    return inTransaction(ctx.database, async (handle) => {
      const { kind } = input;
      const matter = await matterOf(handle, ctx, input);
      if (!matter) throw forbidden();
      return begin(handle, ctx, kind, matter);
    });
  });

/** What a conversation would be about. */
export interface Matter {
  readonly subjectId: string;
  readonly candidateId: string;
  readonly companyId: string | null;
  /** Null when it is called as the young person is. */
  readonly title: string | null;
}

/** Begins a conversation within a transaction, as somebody of one of its sides. */
export async function begin(
  handle: DatabaseHandle,
  ctx: Asking,
  kind: ConversationKind,
  { subjectId, candidateId, companyId, title }: Matter,
): Promise<Result<{ readonly id: string }, "conversation-needs-advisor">> {
  const side = await sideOf(ctx, { candidateId, companyId });
  if (!side) throw forbidden();
  const facts = await factsOf(ctx, handle, { kind, subjectId, candidateId });
  const why = whyNotStart(side, facts);
  if (why === "forbidden") throw forbidden();
  if (why) return refuse(why);
  const now = ctx.now();
  const isIn = beginsWithAdvisor(kind, facts.isMinor) || (isWithCompany(kind) && side === "advisor");
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
  const joins = side === "advisor" && isWithCompany(kind) && conversation.advisorJoinedAt === null;
  if (joins) await changeConversation(handle.db, conversation.id, { advisorJoinedAt: now });
  return accept({ id: conversation.id });
}

/** What a conversation would be about; null for what there is not. */
async function matterOf(
  handle: DatabaseHandle,
  { actor, now, t }: Asking,
  { kind, subjectId, candidateId = actor.userId }: z.output<typeof about>,
): Promise<Matter | null> {
  const { db } = handle;
  switch (kind) {
    case "accompaniment":
      return { subjectId, candidateId: subjectId, companyId: null, title: null };
    case "offer": {
      const offer = await offerByPublicId(db, subjectId);
      // One conversation for each offer and each young person.
      return offer && publicStatus(offer, now())
        ? { subjectId: `${offer.id}:${candidateId}`, candidateId, companyId: null, title: offer.title }
        : null;
    }
    case "appointment": {
      const appointment = await appointmentById(db, subjectId);
      const title = appointment?.subject || t("conversation.appointment");
      return appointment ? { subjectId, candidateId: appointment.candidateId, companyId: null, title } : null;
    }
    case "introduction": {
      const introduction = await introductionById(db, subjectId);
      const title = t("conversation.introduction");
      return introduction ? { ...introduction, subjectId, title } : null;
    }
    default: {
      const matter =
        kind === "application"
          ? await applicationById(db, subjectId)
          : await contactRequestById(db, subjectId);
      return matter ? { ...matter, subjectId, title: matter.offerTitle } : null;
    }
  }
}

const step = z.object({
  id: z.string().max(64),
  step: z.enum(["close", "reopen", "block", "unblock", "end-introduction"]),
});

/**
 * Closes a conversation or opens it again (any side), or blocks it: only the young person or their advisor block,
 * and only who blocked opens again. They end an introduction, too: the company reads it no more.
 * Refused: `conversation-step`.
 */
export const change = procedure(signedIn)
  .input(step)
  .mutation(({ ctx, input }): Promise<Result<null, "conversation-step">> => {
    return inTransaction(ctx.database, async (handle) => {
      const { conversation, side } = await ownConversation(ctx, input.id, handle);
      const { id, state, blockedBy } = conversation;
      const mayBlock = side !== "employer" && isWithCompany(conversation.kind);
      if (input.step === "end-introduction") {
        if (!mayBlock || conversation.kind !== "introduction") return refuse("conversation-step");
        await endIntroduction(handle.db, conversation.subjectId, ctx.now());
        return accept(null);
      }
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
