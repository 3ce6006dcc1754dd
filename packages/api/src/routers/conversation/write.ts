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
  addMessageFiles,
  changeMessage,
  countAttempt,
  type DatabaseHandle,
  holdConversation,
  inTransaction,
  type MessageRow,
  markReadUpTo,
  messageById,
  readUpTo,
} from "@tremplin/database";
import { z } from "zod";
import type { Asking } from "../../asking.ts";
import { tellLive } from "../../live/tell-live.ts";
import { notify } from "../../notification/notify.ts";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { forbidden, type OpenedConversation, ownConversation } from "./access.ts";
import { dropFiles, keepFiles, sentFiles } from "./attachments.ts";
import { participants } from "./participants.ts";

/** A UUID made by who writes: what is sent twice is one message. */
const messageId = z.uuid();
const said = z.string().trim().max(maxMessageSigns);
const text = said.min(1);

/** Messages of one person within an hour. */
const most = { most: 120, seconds: 3_600 };

const written = z.object({
  id: z.string().max(64),
  messageId,
  /** May be empty when a file goes with it. */
  text: said,
  files: sentFiles,
  /** To the young person only; for advisors. */
  isWhisper: z.boolean().default(false),
  /** What is delicate was pointed out, and goes all the same. */
  isSure: z.boolean().default(false),
});

/**
 * Says something. Refused: why one may not write; `message-delicate` the first time for what a minor should think
 * about twice before it is told or asked for; what is wrong with a file; `too-many`.
 */
export const send = procedure(signedIn)
  .input(written)
  .mutation(async ({ ctx, input }): Promise<Result<null>> => {
    if (input.text === "" && input.files.length === 0) return refuse("required", { field: "text" });
    const { side, facts } = await ownConversation(ctx, input.id);
    const why = whyNotWrite(side, facts);
    if (why === "forbidden") throw forbidden();
    if (why) return refuse(why);
    // Looked into and stored before the message: no one else waits for that.
    const files = await keepFiles(ctx, input.files);
    if (!files.ok) return files;
    const documentIds = files.value.map(({ id }) => id);
    let isGone = true;
    try {
      const sent = await inTransaction(ctx.database, (handle) =>
        sendMessage(handle, ctx, input, documentIds),
      );
      isGone = !sent.ok || !sent.value.isNew;
      return sent.ok ? accept(null) : sent;
    } finally {
      if (isGone) await dropFiles(ctx, files.value);
    }
  });

async function sendMessage(
  handle: DatabaseHandle,
  ctx: Asking,
  input: z.output<typeof written>,
  documentIds: readonly string[],
): Promise<Result<{ readonly isNew: boolean }>> {
  const opened = await ownConversation(ctx, input.id, handle);
  const { conversation, side, facts } = opened;
  const why = whyNotWrite(side, facts);
  if (why === "forbidden") throw forbidden();
  if (why) return refuse(why);
  if (input.isWhisper && side !== "advisor") throw forbidden();
  const delicate = facts.isMinor && side !== "advisor" ? delicateIn(input.text) : [];
  if (delicate.length > 0 && !input.isSure) return refuse("message-delicate", { what: named(ctx, delicate) });
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
    return known?.authorId === userId ? accept({ isNew }) : refuse("message-gone");
  }
  await addMessageFiles(handle.db, input.messageId, documentIds);
  await markReadUpTo(handle.db, { conversationId: conversation.id, userId, upTo: at });
  await tellOthers(handle, ctx, opened, input.isWhisper);
  return accept({ isNew });
}

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
      await tellReaders(handle, ctx, message);
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
      await tellReaders(handle, ctx, message);
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
  const everyone = await participants(handle, conversation, facts);
  const readers = everyone.filter((each) => !(isWhisper && each.side === "employer"));
  await tellLive(
    handle,
    { kind: "message", subject: conversation.id, userIds: readers.map(({ id }) => id) },
    ctx.now(),
  );
  const told = readers.filter((each) => each.id !== ctx.actor.userId && each.side !== side);
  for (const to of told) {
    const read = await readUpTo(handle.db, conversation.id, to.id);
    const dedupeKey = `conversation ${conversation.id} ${to.id} ${read?.toISOString() ?? "never"}`;
    const values = {
      author: ctx.actor.name,
      title: conversation.title,
      page: `/espace/messages/${conversation.id}`,
    };
    const about = ctx.actor.userId;
    await notify(handle, ctx, {
      kind: "conversation.message",
      to,
      values,
      dedupeKey,
      about,
      page: values.page,
    });
  }
}

/** Has the open pages of those who read a message show what became of it. */
async function tellReaders(
  handle: DatabaseHandle,
  ctx: Asking,
  { conversationId, isWhisper }: Pick<MessageRow, "conversationId" | "isWhisper">,
): Promise<void> {
  const { conversation, facts } = await ownConversation(ctx, conversationId, handle);
  const readers = (await participants(handle, conversation, facts)).filter(
    ({ side }) => !(isWhisper && side === "employer"),
  );
  const userIds = readers.map(({ id }) => id);
  await tellLive(handle, { kind: "message", subject: conversationId, userIds }, ctx.now());
}
