import { type DelicateKind, delicateIn, isWithCompany, whyNotWrite } from "@tremplin/core/conversation";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  addMessage,
  addMessageFiles,
  countAttempt,
  type DatabaseHandle,
  type DocumentRow,
  holdConversation,
  inTransaction,
  markReadUpTo,
  messageById,
  readUpTo,
} from "@tremplin/database";
import type { Asking } from "../../asking.ts";
import { tellLive } from "../../live/tell-live.ts";
import { notify } from "../../notification/notify.ts";
import { forbidden, type OpenedConversation, ownConversation } from "./access.ts";
import { dropFiles } from "./attachments.ts";
import { participants } from "./participants.ts";

/** Messages of one person within an hour. */
const most = { most: 120, seconds: 3_600 };

/** What somebody says in a conversation. */
export interface Said {
  /** The conversation's. */
  readonly id: string;
  readonly messageId: string;
  readonly text: string;
  readonly isWhisper: boolean;
  /** What is delicate was pointed out, and goes all the same. */
  readonly isSure: boolean;
  /** One of a message to many, which counts as one. */
  readonly isToMany?: boolean;
  /** It came as an answer to a mail, which was sent then: what was said since is not read yet. */
  readonly answersMailOf?: Date;
}

/** As {@link say}, with files that are kept already: those of a message that does not go are taken away again. */
export async function sayWithFiles(
  ctx: Asking,
  said: Said,
  files: readonly DocumentRow[],
): Promise<Result<{ readonly isNew: boolean }>> {
  const documentIds = files.map(({ id }) => id);
  let isGone = true;
  try {
    const sent = await inTransaction(ctx.database, (handle) => say(handle, ctx, said, documentIds));
    isGone = !sent.ok || !sent.value.isNew;
    return sent;
  } finally {
    if (isGone) await dropFiles(ctx, files);
  }
}

/**
 * Says something within a transaction. Refused: why one may not write; `message-delicate` for what a minor should
 * think about twice; `too-many`. Said twice under one identifier, it is one message, and not new the second time.
 */
export async function say(
  handle: DatabaseHandle,
  ctx: Asking,
  input: Said,
  documentIds: readonly string[],
): Promise<Result<{ readonly isNew: boolean }>> {
  const opened = await ownConversation(ctx, input.id, handle);
  const { conversation, side } = opened;
  const why = await whyNotSay(handle, ctx, opened, input);
  if (why) return why;
  if (input.isWhisper && side !== "advisor") throw forbidden();
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
    isWhisper: input.isWhisper && isWithCompany(conversation.kind),
    at,
    editedAt: null,
    earlierTexts: [],
    withdrawnAt: null,
    byMail: input.answersMailOf !== undefined,
  });
  if (!isNew) {
    const known = await messageById(handle.db, input.messageId);
    // An identifier of somebody else's message says nothing about it.
    return known?.authorId === userId ? accept({ isNew }) : refuse("message-gone");
  }
  await addMessageFiles(handle.db, input.messageId, documentIds);
  const upTo = input.answersMailOf ?? at;
  await markReadUpTo(handle.db, { conversationId: conversation.id, userId, upTo });
  await tellOthers(handle, ctx, opened, input.isWhisper);
  return accept({ isNew });
}

/**
 * Why words may not go into a conversation, new ones or in the place of others; null when they may. Asked once for
 * each time that somebody writes, as it counts.
 */
export async function whyNotSay(
  handle: DatabaseHandle,
  ctx: Asking,
  { side, facts }: Pick<OpenedConversation, "side" | "facts">,
  { text, isSure, isToMany = false }: Pick<Said, "text" | "isSure" | "isToMany">,
): Promise<ReturnType<typeof refuse> | null> {
  const why = whyNotWrite(side, facts);
  if (why === "forbidden") throw forbidden();
  if (why) return refuse(why);
  const delicate = facts.isMinor && side !== "advisor" ? delicateIn(text) : [];
  if (delicate.length > 0 && !isSure) return refuse("message-delicate", { what: named(ctx, delicate) });
  if (isToMany) return null;
  const isCounted = await countAttempt(handle.db, `message ${ctx.actor.userId}`, most, ctx.now());
  return isCounted ? null : refuse("too-many");
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
      // An answer to what is whispered would be read by all.
      answers: isWhisper || ctx.replies === null ? null : { conversationId: conversation.id, userId: to.id },
    };
    const about = ctx.actor.userId;
    const { page } = values;
    await notify(handle, ctx, { kind: "conversation.message", to, values, dedupeKey, about, page });
  }
}
