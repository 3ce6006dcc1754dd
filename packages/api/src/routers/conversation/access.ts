import { type ApplicationState, employerStates } from "@tremplin/core/application";
import { isMinor } from "@tremplin/core/candidate";
import { type ConversationFacts, type ConversationSide, mayRead } from "@tremplin/core/conversation";
import {
  advisorOf,
  applicationById,
  type ConversationRow,
  consentOf,
  conversationById,
  type DatabaseHandle,
  introductionById,
  isContactOpen,
  profileOf,
} from "@tremplin/database";
import { TRPCError } from "@trpc/server";
import type { Asking } from "../../asking.ts";
import { mayFollow } from "../application/relation.ts";

/** The side on which somebody stands by who they are; null for who has nothing to do with it. */
export async function sideOf(
  ctx: Asking,
  { candidateId, companyId }: Pick<ConversationRow, "candidateId" | "companyId">,
): Promise<ConversationSide | null> {
  if (ctx.actor.userId === candidateId) return "candidate";
  if (companyId !== null && ctx.actor.memberships.some((member) => member.companyId === companyId)) {
    return "employer";
  }
  return (await mayFollow(ctx, candidateId)) ? "advisor" : null;
}

/** What is true of a matter, whether a conversation about it was begun or not. */
export async function factsOf(
  ctx: Pick<Asking, "instance" | "now">,
  handle: Pick<DatabaseHandle, "db">,
  about: Pick<ConversationRow, "kind" | "subjectId" | "candidateId"> &
    Partial<Pick<ConversationRow, "state" | "advisorJoinedAt" | "companyOutAt">>,
): Promise<ConversationFacts> {
  const [profile, advisor] = await Promise.all([
    profileOf(handle.db, about.candidateId),
    advisorOf(handle.db, about.candidateId),
  ]);
  const isYoung = isMinor(profile.birthDate, ctx.now(), ctx.instance.config.timeZone);
  const isHeld = await isTheirs(handle, about, isYoung);
  return {
    kind: about.kind,
    state: about.state ?? "open",
    isMinor: isYoung,
    hasAdvisor: advisor !== undefined,
    isAdvisorIn: (about.advisorJoinedAt ?? null) !== null,
    isMatterOpen: isHeld && (about.companyOutAt ?? null) === null,
  };
}

/**
 * Whether what a conversation is about is a company's to read: an introduction of a minor only as long as the legal
 * representative agrees.
 */
async function isTheirs(
  { db }: Pick<DatabaseHandle, "db">,
  { kind, subjectId, candidateId }: Pick<ConversationRow, "kind" | "subjectId" | "candidateId">,
  isYoung: boolean,
): Promise<boolean> {
  switch (kind) {
    case "application": {
      const application = await applicationById(db, subjectId);
      return (employerStates as readonly ApplicationState[]).includes(application?.state ?? "draft");
    }
    case "contact":
      return isContactOpen(db, subjectId);
    case "introduction": {
      const introduction = await introductionById(db, subjectId);
      if (introduction?.endedAt !== null) return false;
      return !isYoung || (await consentOf(db, candidateId)) !== undefined;
    }
    default:
      return false;
  }
}

export interface OpenedConversation {
  readonly conversation: ConversationRow;
  readonly side: ConversationSide;
  readonly facts: ConversationFacts;
}

/** A conversation that somebody may read. Forbidden to all others, who are not told whether it exists. */
export async function ownConversation(
  ctx: Asking,
  id: string,
  handle: Pick<DatabaseHandle, "db"> = ctx.database,
): Promise<OpenedConversation> {
  const conversation = await conversationById(handle.db, id);
  const side = conversation ? await sideOf(ctx, conversation) : null;
  if (!conversation || !side) throw forbidden();
  const facts = await factsOf(ctx, handle, conversation);
  if (!mayRead(side, facts)) throw forbidden();
  return { conversation, side, facts };
}

export function forbidden(): TRPCError {
  return new TRPCError({ code: "FORBIDDEN", message: "forbidden" });
}
