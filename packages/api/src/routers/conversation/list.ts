import {
  type ConversationKind,
  type ConversationSide,
  isWithCompany,
  mayRead,
} from "@tremplin/core/conversation";
import { accompaniedBy, conversationsOf, type ListedRow, unreadCounts } from "@tremplin/database";
import { type Asking, today } from "../../asking.ts";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

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

/** One's conversations that one may read now, each with the side on which one stands. */
export async function readable(
  ctx: Asking,
): Promise<{ readonly row: ListedRow; readonly side: ConversationSide }[]> {
  const { db } = ctx.database;
  const { userId, memberships, roles } = ctx.actor;
  const followed = roles.includes("advisor") ? await accompaniedBy(db, userId, today(ctx)) : [];
  const companyIds = memberships.map(({ companyId }) => companyId);
  const found = await conversationsOf(
    db,
    { userId, companyIds, followedIds: followed.map(({ candidateId }) => candidateId) },
    { now: ctx.now(), timeZone: ctx.instance.config.timeZone },
  );
  return found
    .map((row) => ({ row, side: sideIn(row, userId, companyIds) }))
    .filter(({ row, side }) => mayList(row, side));
}

async function listed(ctx: Asking): Promise<ListedConversation[]> {
  const { db } = ctx.database;
  const { userId } = ctx.actor;
  const rows = await readable(ctx);
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
function mayList({ kind, state, advisorJoinedAt, isMatterOpen }: ListedRow, side: ConversationSide): boolean {
  const isAdvisorIn = advisorJoinedAt !== null;
  return mayRead(side, { kind, state, isAdvisorIn, isMatterOpen, isMinor: false, hasAdvisor: true });
}

/** Who else is in a conversation. */
function othersIn(row: ListedRow, side: ConversationSide): string[] {
  const isAdvisorIn = !isWithCompany(row.kind) || row.advisorJoinedAt !== null;
  return [
    ...(side === "candidate" ? [] : [row.candidateName]),
    ...(row.companyName !== null && side !== "employer" ? [row.companyName] : []),
    ...(row.advisorName !== null && isAdvisorIn && side !== "advisor" ? [row.advisorName] : []),
  ];
}
