import {
  type ConversationKind,
  type ConversationSide,
  type ConversationState,
  isWithCompany,
  mayEdit,
  type QuickReply,
  quickReplies,
  whyNotWrite,
} from "@tremplin/core/conversation";
import { offerPath } from "@tremplin/core/offer";
import { accept, type Result } from "@tremplin/core/shared";
import {
  advisorOf,
  type ConversationRow,
  companyById,
  inTransaction,
  type MessageFile,
  type MessageRow,
  markNotificationsRead,
  markReadUpTo,
  messageById,
  messageFilesOf,
  messagesOf,
  momentAfter,
  offerById,
  readMarksOf,
} from "@tremplin/database";
import { z } from "zod";
import type { Asking } from "../../asking.ts";
import { tellLive } from "../../live/tell-live.ts";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { candidateOf } from "../application/tell.ts";
import { publicStatus } from "../offer/public-status.ts";
import { ownConversation } from "./access.ts";
import { type CannedText, textsAtHand } from "./canned.ts";
import { type Participant, participants } from "./participants.ts";

/** Who else is in the conversation that is shown. */
async function namesOf(ctx: Asking, row: ConversationRow, side: ConversationSide): Promise<string[]> {
  const [candidate, company, advisor] = await Promise.all([
    candidateOf(ctx.database, row.candidateId),
    row.companyId === null ? null : companyById(ctx.database.db, row.companyId),
    advisorOf(ctx.database.db, row.candidateId),
  ]);
  const isAdvisorIn = !isWithCompany(row.kind) || row.advisorJoinedAt !== null;
  return [
    ...(side === "candidate" ? [] : [candidate.name]),
    ...(company && side !== "employer" ? [company.name] : []),
    ...(advisor && isAdvisorIn && side !== "advisor" ? [advisor.name] : []),
  ];
}

/** A message as one reads it. */
export interface ShownMessage extends Pick<MessageRow, "id" | "authorName" | "side" | "at" | "isWhisper"> {
  /** Null once it was withdrawn: that it was there stays. */
  readonly text: string | null;
  /** None once it was withdrawn. */
  readonly files: readonly Pick<MessageFile, "id" | "name" | "size">[];
  readonly isOwn: boolean;
  readonly isEdited: boolean;
  /** It came as an answer to a mail. */
  readonly isByMail: boolean;
  readonly isNew: boolean;
  readonly mayEdit: boolean;
}

export interface ConversationPage {
  readonly id: string;
  readonly kind: ConversationKind;
  readonly state: ConversationState;
  readonly title: string;
  readonly side: ConversationSide;
  readonly others: readonly string[];
  readonly isMinor: boolean;
  readonly isAdvisorIn: boolean;
  /** Why one can't write; null when one can. */
  readonly whyNot: ReturnType<typeof whyNotWrite>;
  readonly mayUnblock: boolean;
  readonly subjectId: string;
  readonly candidateId: string;
  /** Of the offer that it is about, while it shows; null for other matters. */
  readonly offerPath: string | null;
  readonly messages: readonly ShownMessage[];
  /** Who else has read the last message, when it is one's own. */
  readonly readBy: readonly string[];
  /** There are earlier ones: ask with this instant. */
  readonly earlier: Date | null;
  /** There may be later ones than those of this page. */
  readonly hasLater: boolean;
  /** What may be put in a message with one press. */
  readonly canned: readonly CannedText[];
  /** Of those, what a young person may answer now; the last word being somebody else's. */
  readonly quick: readonly QuickReply[];
}

const pageSize = 50;

/** A conversation with its last messages, or those before an instant. Reading marks nothing: `markRead` does. */
export const show = procedure(signedIn)
  .input(
    z.object({
      id: z.string().max(64),
      before: z.date().nullable().default(null),
      /** A message that the page is to show in its middle. */
      around: z.string().max(64).nullable().default(null),
    }),
  )
  .query(async ({ ctx, input }): Promise<Result<ConversationPage>> => {
    const { db } = ctx.database;
    const { conversation, side, facts } = await ownConversation(ctx, input.id);
    const before = input.before ?? (await momentAround(ctx, conversation.id, input.around));
    const [rows, marks, everyone, others, canned, offer] = await Promise.all([
      messagesOf(db, conversation.id, {
        before,
        limit: pageSize + 1,
        withWhispers: side !== "employer",
      }),
      readMarksOf(db, conversation.id),
      participants(ctx.database, conversation, facts),
      namesOf(ctx, conversation, side),
      textsAtHand(ctx, side),
      conversation.kind === "offer" ? offerById(db, conversation.subjectId.split(":")[0] ?? "") : null,
    ]);
    const shown = rows.slice(-pageSize);
    const read = marks.get(ctx.actor.userId) ?? null;
    const files = Map.groupBy(
      await messageFilesOf(
        db,
        shown.filter(({ withdrawnAt }) => withdrawnAt === null).map(({ id }) => id),
      ),
      ({ messageId }) => messageId,
    );
    const last = input.before === null ? shown.at(-1) : undefined;
    const { id, kind, state, title, subjectId, candidateId, blockedBy } = conversation;
    const whyNot = whyNotWrite(side, facts);
    return accept({
      id,
      kind,
      state,
      title,
      side,
      others,
      isMinor: facts.isMinor,
      isAdvisorIn: facts.isAdvisorIn || !isWithCompany(kind),
      whyNot,
      mayUnblock: state === "blocked" && blockedBy === ctx.actor.userId,
      subjectId,
      candidateId,
      offerPath: offer && publicStatus(offer, ctx.now()) ? offerPath(offer) : null,
      messages: shown.map((row) => {
        const message = shownMessage(ctx, row, read, files.get(row.id));
        return { ...message, mayEdit: message.mayEdit && whyNot === null };
      }),
      readBy: last?.authorId === ctx.actor.userId ? readersOf(last, everyone, marks) : [],
      earlier: rows.length > pageSize ? (shown[0]?.at ?? null) : null,
      hasLater: before !== null,
      canned,
      quick: side === "candidate" && before === null && last ? quickReplies(messageOrNull(last)) : [],
    });
  });

/** Messages after the one that a page shows in its middle. */
const afterAround = 10;

/** The instant up to which a page shows a message in its middle; null for all that came. */
async function momentAround(
  { database: { db } }: Asking,
  conversationId: string,
  messageId: string | null,
): Promise<Date | null> {
  const message = messageId === null ? undefined : await messageById(db, messageId);
  return message?.conversationId === conversationId ? momentAfter(db, message, afterAround) : null;
}

/** A message as quick replies look at it. */
function messageOrNull({ text, side, withdrawnAt }: MessageRow) {
  return { side, text: withdrawnAt === null ? text : null };
}

/** Who of the other sides has read a message, by name. */
function readersOf(
  { at, side, isWhisper }: MessageRow,
  everyone: readonly Participant[],
  marks: ReadonlyMap<string, Date>,
): string[] {
  return everyone
    .filter((each) => each.side !== side && !(isWhisper && each.side === "employer"))
    .filter(({ id }) => (marks.get(id)?.getTime() ?? 0) >= at.getTime())
    .map(({ name }) => name);
}

function shownMessage(
  ctx: Asking,
  row: MessageRow,
  read: Date | null,
  files: readonly MessageFile[] = [],
): ShownMessage {
  const { authorId, authorName, side, at, isWhisper, text, editedAt, withdrawnAt, byMail } = row;
  const isOwn = authorId === ctx.actor.userId;
  return {
    id: row.id,
    authorName,
    side,
    at,
    isWhisper,
    text: withdrawnAt === null ? text : null,
    files: files.map(({ id, name, size }) => ({ id, name, size })),
    isOwn,
    isEdited: editedAt !== null,
    isByMail: byMail,
    isNew: !isOwn && (read === null || at > read),
    mayEdit: mayEdit(row, ctx.actor.userId, ctx.now()).ok,
  };
}

/** Notes that one has read all up to an instant that one was shown. */
export const markRead = procedure(signedIn)
  .input(z.object({ id: z.string().max(64), upTo: z.date() }))
  .mutation(async ({ ctx, input }): Promise<Result<null>> => {
    const { conversation, facts } = await ownConversation(ctx, input.id);
    const now = ctx.now();
    const upTo = new Date(Math.min(input.upTo.getTime(), now.getTime()));
    const mark = { conversationId: conversation.id, userId: ctx.actor.userId, upTo };
    await inTransaction(ctx.database, async (handle) => {
      await markReadUpTo(handle.db, mark);
      const page = { page: `/espace/messages/${conversation.id}` };
      await markNotificationsRead(handle.db, ctx.actor.userId, page, now);
      const userIds = (await participants(handle, conversation, facts)).map(({ id }) => id);
      await tellLive(handle, { kind: "read", subject: conversation.id, userIds }, now);
    });
    return accept(null);
  });
