import { employerStates } from "@tremplin/core/application";
import {
  type ConversationKind,
  type ConversationSide,
  type ConversationState,
  mayEdit,
  mayRead,
  whyNotWrite,
} from "@tremplin/core/conversation";
import { accept, type Result } from "@tremplin/core/shared";
import {
  accompaniedBy,
  advisorOf,
  type ConversationRow,
  companyById,
  conversationsOf,
  inTransaction,
  type ListedRow,
  type MessageFile,
  type MessageRow,
  markNotificationsRead,
  markReadUpTo,
  messageFilesOf,
  messagesOf,
  readMarksOf,
  unreadCounts,
} from "@tremplin/database";
import { z } from "zod";
import { type Asking, today } from "../../asking.ts";
import { tellLive } from "../../live/tell-live.ts";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { candidateOf } from "../application/tell.ts";
import { ownConversation } from "./access.ts";
import { type Participant, participants } from "./participants.ts";

/** A conversation in one's list. */
export interface ListedConversation {
  readonly id: string;
  readonly kind: ConversationKind;
  readonly title: string;
  /** With whom, as one says it. */
  readonly others: readonly string[];
  readonly lastAt: Date;
  readonly unread: number;
}

/** One's conversations that one may read now, what moved last first. */
export const list = procedure(signedIn).query(
  ({ ctx }): Promise<readonly ListedConversation[]> => listed(ctx),
);

/** How many messages one has not read: what the counters of open pages show. */
export const unread = procedure(signedIn).query(({ ctx }): Promise<number> => unreadOf(ctx));

/** How many messages somebody has not read, over all their conversations. */
export async function unreadOf(ctx: Asking): Promise<number> {
  return (await listed(ctx)).reduce((sum, { unread }) => sum + unread, 0);
}

async function listed(ctx: Asking): Promise<ListedConversation[]> {
  const { db } = ctx.database;
  const { userId, memberships, roles } = ctx.actor;
  const followed = roles.includes("advisor") ? await accompaniedBy(db, userId, today(ctx)) : [];
  const companyIds = memberships.map(({ companyId }) => companyId);
  const found = await conversationsOf(db, {
    userId,
    companyIds,
    followedIds: followed.map(({ candidateId }) => candidateId),
  });
  const rows = found
    .map((row) => ({ row, side: sideIn(row, userId, companyIds) }))
    .filter(({ row, side }) => mayList(row, side));
  const idsOf = (isEmployer: boolean) =>
    rows.filter(({ side }) => (side === "employer") === isEmployer).map(({ row }) => row.id);
  const [open, whole] = await Promise.all([
    unreadCounts(db, idsOf(true), { userId, withWhispers: false }),
    unreadCounts(db, idsOf(false), { userId, withWhispers: true }),
  ]);
  return rows.map(({ row, side }) => ({
    id: row.id,
    kind: row.kind,
    title: row.title,
    others: othersIn(row, side),
    lastAt: row.lastAt,
    unread: open.get(row.id) ?? whole.get(row.id) ?? 0,
  }));
}

/** The side of somebody in a conversation that was found for them. */
function sideIn(row: ListedRow, userId: string, companyIds: readonly string[]): ConversationSide {
  if (row.candidateId === userId) return "candidate";
  return row.companyId !== null && companyIds.includes(row.companyId) ? "employer" : "advisor";
}

/** `mayRead` of core, by what the list knows already: nothing else of the facts counts for reading. */
function mayList(
  { kind, state, advisorJoinedAt, applicationState, isContactOpen }: ListedRow,
  side: ConversationSide,
): boolean {
  const isMatterOpen =
    kind === "contact"
      ? isContactOpen
      : (employerStates as readonly (string | null)[]).includes(applicationState);
  const isAdvisorIn = advisorJoinedAt !== null;
  return mayRead(side, { kind, state, isAdvisorIn, isMatterOpen, isMinor: false, hasAdvisor: true });
}

/** Who else is in a conversation. */
function othersIn(row: ListedRow, side: ConversationSide): string[] {
  const isAdvisorIn = row.kind === "accompaniment" || row.advisorJoinedAt !== null;
  return [
    ...(side === "candidate" ? [] : [row.candidateName]),
    ...(row.companyName !== null && side !== "employer" ? [row.companyName] : []),
    ...(row.advisorName !== null && isAdvisorIn && side !== "advisor" ? [row.advisorName] : []),
  ];
}

/** Who else is in the conversation that is shown. */
async function namesOf(ctx: Asking, row: ConversationRow, side: ConversationSide): Promise<string[]> {
  const [candidate, company, advisor] = await Promise.all([
    candidateOf(ctx.database, row.candidateId),
    row.companyId === null ? null : companyById(ctx.database.db, row.companyId),
    advisorOf(ctx.database.db, row.candidateId),
  ]);
  const isAdvisorIn = row.kind === "accompaniment" || row.advisorJoinedAt !== null;
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
  readonly messages: readonly ShownMessage[];
  /** Who else has read the last message, when it is one's own. */
  readonly readBy: readonly string[];
  /** There are earlier ones: ask with this instant. */
  readonly earlier: Date | null;
}

const pageSize = 50;

/** A conversation with its last messages, or those before an instant. Reading marks nothing: `markRead` does. */
export const show = procedure(signedIn)
  .input(z.object({ id: z.string().max(64), before: z.date().nullable().default(null) }))
  .query(async ({ ctx, input }): Promise<Result<ConversationPage>> => {
    const { db } = ctx.database;
    const { conversation, side, facts } = await ownConversation(ctx, input.id);
    const [rows, marks, everyone, others] = await Promise.all([
      messagesOf(db, conversation.id, {
        before: input.before,
        limit: pageSize + 1,
        withWhispers: side !== "employer",
      }),
      readMarksOf(db, conversation.id),
      participants(ctx.database, conversation, facts),
      namesOf(ctx, conversation, side),
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
    return accept({
      id,
      kind,
      state,
      title,
      side,
      others,
      isMinor: facts.isMinor,
      isAdvisorIn: facts.isAdvisorIn || kind === "accompaniment",
      whyNot: whyNotWrite(side, facts),
      mayUnblock: state === "blocked" && blockedBy === ctx.actor.userId,
      subjectId,
      candidateId,
      messages: shown.map((row) => shownMessage(ctx, row, read, files.get(row.id))),
      readBy: last?.authorId === ctx.actor.userId ? readersOf(last, everyone, marks) : [],
      earlier: rows.length > pageSize ? (shown[0]?.at ?? null) : null,
    });
  });

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
  const { authorId, authorName, side, at, isWhisper, text, editedAt, withdrawnAt } = row;
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
