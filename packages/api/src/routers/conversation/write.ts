import {
  type DelicateKind,
  delicateIn,
  maxMessageSigns,
  mayEdit,
  whyNotWrite,
} from "@tremplin/core/conversation";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  addMessage,
  type ConversationRow,
  changeMessage,
  companyMembers,
  countAttempt,
  type DatabaseHandle,
  holdConversation,
  inTransaction,
  markReadUpTo,
  messageById,
  readUpTo,
} from "@tremplin/database";
import { z } from "zod";
import { enqueueMail, type Recipient } from "../../mail/enqueue-mail.ts";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import type { Asking } from "../application/relation.ts";
import { advisorOf, candidateOf } from "../application/tell.ts";
import { forbidden, type OpenedConversation, ownConversation } from "./access.ts";

/** A UUID made by who writes: what is sent twice is one message. */
const messageId = z.uuid();
const text = z.string().trim().min(1).max(maxMessageSigns);

/** Messages of one person within an hour. */
const most = { most: 120, seconds: 3_600 };

const written = z.object({
  id: z.string().max(64),
  messageId,
  text,
  /** To the young person only; for advisors. */
  isWhisper: z.boolean().default(false),
  /** What is delicate was pointed out, and goes all the same. */
  isSure: z.boolean().default(false),
});

/**
 * Says something. Refused: why one may not write; `message-delicate` the first time for what a minor should think
 * about twice before it is told or asked for; `too-many`.
 */
export const send = procedure(signedIn)
  .input(written)
  .mutation(({ ctx, input }): Promise<Result<null>> => {
    return inTransaction(ctx.database, async (handle): Promise<Result<null>> => {
      const opened = await ownConversation(ctx, input.id, handle);
      const { conversation, side, facts } = opened;
      const why = whyNotWrite(side, facts);
      if (why === "forbidden") throw forbidden();
      if (why) return refuse(why);
      if (input.isWhisper && side !== "advisor") throw forbidden();
      const delicate = facts.isMinor && side !== "advisor" ? delicateIn(input.text) : [];
      if (delicate.length > 0 && !input.isSure)
        return refuse("message-delicate", { what: named(ctx, delicate) });
      if (!(await countAttempt(handle.db, `message ${ctx.actor.userId}`, most, ctx.now()))) {
        return refuse("too-many");
      }
      const { userId, name } = ctx.actor;
      // Held: who writes at the same moment comes after.
      const at = after(await holdConversation(handle.db, conversation.id), ctx.now());
      const isNew = await addMessage(handle.db, {
        id: input.messageId,
        conversationId: conversation.id,
        authorId: userId,
        authorName: name,
        side,
        text: input.text,
        isWhisper: input.isWhisper && conversation.kind !== "accompaniment",
        at,
        editedAt: null,
        earlierTexts: [],
        withdrawnAt: null,
      });
      if (!isNew) {
        const known = await messageById(handle.db, input.messageId);
        // An identifier of somebody else's message says nothing about it.
        return known?.authorId === userId ? accept(null) : refuse("message-gone");
      }
      await markReadUpTo(handle.db, { conversationId: conversation.id, userId, upTo: at });
      await tellOthers(handle, ctx, opened, input.isWhisper);
      return accept(null);
    });
  });

/** Writes one's message otherwise, for a while; what stood before is kept. Refused: `message-late`, `message-gone`. */
export const edit = procedure(signedIn)
  .input(z.object({ messageId, text }))
  .mutation(({ ctx, input }): Promise<Result<null>> => {
    return ownMessage(ctx, input.messageId, async (handle, message) => {
      const may = mayEdit(message, ctx.actor.userId, ctx.now());
      if (!may.ok) return may;
      await changeMessage(handle.db, message.id, {
        text: input.text,
        editedAt: ctx.now(),
        earlierTexts: [...message.earlierTexts, message.text],
      });
      return accept(null);
    });
  });

/** Takes one's message back: that there was one stays to be seen. Refused: `message-gone`. */
export const withdraw = procedure(signedIn)
  .input(z.object({ messageId }))
  .mutation(({ ctx, input }): Promise<Result<null>> => {
    return ownMessage(ctx, input.messageId, async (handle, message) => {
      if (message.withdrawnAt !== null) return refuse("message-gone");
      await changeMessage(handle.db, message.id, { withdrawnAt: ctx.now() });
      return accept(null);
    });
  });

function ownMessage(
  ctx: Asking,
  id: string,
  work: (
    handle: DatabaseHandle,
    message: NonNullable<Awaited<ReturnType<typeof messageById>>>,
  ) => Promise<Result<null>>,
): Promise<Result<null>> {
  return inTransaction(ctx.database, async (handle) => {
    const message = await messageById(handle.db, id);
    if (!message || message.authorId !== ctx.actor.userId) throw forbidden();
    await ownConversation(ctx, message.conversationId, handle);
    return work(handle, message);
  });
}

/** No two messages of a conversation share an instant: their order is that in which they came. */
function after(last: Date, now: Date): Date {
  return now > last ? now : new Date(last.getTime() + 1);
}

function named({ t }: Pick<Asking, "t">, kinds: readonly DelicateKind[]): string {
  return kinds.map((kind) => t(`delicate.${kind}`)).join(", ");
}

/**
 * Tells the others by mail that there is something to read: who writes and about what, never the words. One mail
 * until they have read, however many messages come.
 */
async function tellOthers(
  handle: DatabaseHandle,
  ctx: Asking,
  { conversation, side, facts }: OpenedConversation,
  isWhisper: boolean,
): Promise<void> {
  const everyone = await participants(handle, conversation, facts.isAdvisorIn);
  const told = everyone.filter(
    (each) => each.id !== ctx.actor.userId && each.side !== side && !(isWhisper && each.side === "employer"),
  );
  for (const to of told) {
    const read = await readUpTo(handle.db, conversation.id, to.id);
    const dedupeKey = `conversation ${conversation.id} ${to.id} ${read?.toISOString() ?? "never"}`;
    const values = {
      author: ctx.actor.name,
      title: conversation.title,
      page: `/espace/messages/${conversation.id}`,
    };
    await enqueueMail(
      handle,
      ctx.baseUrl,
      { kind: "conversation.message", to, values, dedupeKey },
      ctx.now(),
    );
  }
}

async function participants(
  handle: DatabaseHandle,
  { candidateId, companyId, kind }: ConversationRow,
  isAdvisorIn: boolean,
): Promise<(Recipient & { readonly id: string; readonly side: "candidate" | "advisor" | "employer" })[]> {
  const [candidate, advisor, members] = await Promise.all([
    candidateOf(handle, candidateId),
    advisorOf(handle, candidateId),
    companyId === null ? [] : companyMembers(handle.db, companyId),
  ]);
  return [
    { ...candidate, side: "candidate" as const },
    ...(advisor && (kind === "accompaniment" || isAdvisorIn)
      ? [{ ...advisor, side: "advisor" as const }]
      : []),
    ...members.map(({ userId: id, name, email }) => ({ id, name, email, side: "employer" as const })),
  ];
}
