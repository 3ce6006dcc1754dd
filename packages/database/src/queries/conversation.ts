import { type ApplicationState, employerStates } from "@tremplin/core/application";
import { isMinor } from "@tremplin/core/candidate";
import type { ConversationKind } from "@tremplin/core/conversation";
import type { Kysely, Selectable } from "kysely";
import type { DatabaseHandle } from "../open.ts";
import type { ConversationTable, MessageTable } from "../schema/conversation.ts";
import type { Database } from "../schema.ts";
import { hasWords } from "./administration/table-source.ts";

export type ConversationRow = Selectable<ConversationTable>;
export type MessageRow = Selectable<MessageTable>;

export function conversationById(db: Kysely<Database>, id: string): Promise<ConversationRow | undefined> {
  return db.selectFrom("conversation").selectAll().where("id", "=", id).executeTakeFirst();
}

export function conversationAbout(
  db: Kysely<Database>,
  kind: ConversationKind,
  subjectId: string,
): Promise<ConversationRow | undefined> {
  return db
    .selectFrom("conversation")
    .selectAll()
    .where("kind", "=", kind)
    .where("subjectId", "=", subjectId)
    .executeTakeFirst();
}

/** Begins a conversation; one about the same matter stays as it is. */
export async function beginConversation(
  db: Kysely<Database>,
  conversation: Omit<ConversationRow, "companyOutAt">,
): Promise<void> {
  await db
    .insertInto("conversation")
    .values(conversation)
    .onConflict((conflict) => conflict.columns(["kind", "subjectId"]).doNothing())
    .execute();
}

export async function changeConversation(
  db: Kysely<Database>,
  id: string,
  change: Partial<Pick<ConversationRow, "state" | "blockedBy" | "advisorJoinedAt" | "companyOutAt">>,
): Promise<void> {
  await db.updateTable("conversation").set(change).where("id", "=", id).execute();
}

/** A conversation with what its list tells of it. */
export interface ListedRow extends ConversationRow {
  readonly candidateName: string;
  readonly companyName: string | null;
  /** Who accompanies the young person. */
  readonly advisorName: string | null;
  /** What it is about is its company's to read. */
  readonly isMatterOpen: boolean;
}

/**
 * The conversations of a young person, of companies, or of those whom an advisor accompanies; the last first. An
 * introduction of a minor is its company's to read only as the legal representative agrees.
 */
export async function conversationsOf(
  db: Kysely<Database>,
  {
    userId,
    companyIds,
    followedIds,
  }: {
    readonly userId: string;
    readonly companyIds: readonly string[];
    readonly followedIds: readonly string[];
  },
  { now, timeZone }: { readonly now: Date; readonly timeZone: string },
): Promise<ListedRow[]> {
  const rows = await db
    .selectFrom("conversation")
    .innerJoin("user as candidate", "candidate.id", "conversation.candidateId")
    .leftJoin("company", "company.id", "conversation.companyId")
    .leftJoin("application", "application.id", "conversation.subjectId")
    .leftJoin("contactRequest", "contactRequest.id", "conversation.subjectId")
    .leftJoin("partnerCompany", "partnerCompany.companyId", "contactRequest.companyId")
    .leftJoin("introduction", "introduction.id", "conversation.subjectId")
    .leftJoin("candidateProfile", "candidateProfile.userId", "conversation.candidateId")
    .leftJoin("representativeConsent", (join) =>
      join
        .onRef("representativeConsent.candidateId", "=", "conversation.candidateId")
        .on("representativeConsent.revokedAt", "is", null),
    )
    .leftJoin("follow", (join) =>
      join.onRef("follow.candidateId", "=", "conversation.candidateId").on("follow.archivedAt", "is", null),
    )
    .leftJoin("user as advisor", "advisor.id", "follow.advisorId")
    .selectAll("conversation")
    .select([
      "candidate.name as candidateName",
      "company.name as companyName",
      "advisor.name as advisorName",
      "application.state as applicationState",
      "contactRequest.state as contactState",
      "partnerCompany.companyId as partnerId",
      "introduction.id as introductionId",
      "introduction.endedAt as introductionEndedAt",
      "candidateProfile.birthDate",
      "representativeConsent.candidateId as consentId",
    ])
    .where((eb) =>
      eb.or([
        eb("conversation.candidateId", "=", userId),
        ...(companyIds.length > 0 ? [eb("conversation.companyId", "in", companyIds)] : []),
        ...(followedIds.length > 0 ? [eb("conversation.candidateId", "in", followedIds)] : []),
      ]),
    )
    .orderBy("conversation.lastAt", "desc")
    .orderBy("conversation.id")
    .limit(300)
    .execute();
  return rows.map(
    ({
      applicationState,
      contactState,
      partnerId,
      introductionId,
      introductionEndedAt,
      birthDate,
      consentId,
      ...row
    }) => {
      const isAgreed = consentId !== null || !isMinor(birthDate, now, timeZone);
      const isOpen = {
        application: (employerStates as readonly (ApplicationState | null)[]).includes(applicationState),
        contact: contactState === "accepted" && partnerId !== null,
        introduction: introductionId !== null && introductionEndedAt === null && isAgreed,
      };
      const isHeld = row.kind in isOpen && isOpen[row.kind as keyof typeof isOpen];
      return { ...row, isMatterOpen: isHeld && row.companyOutAt === null };
    },
  );
}

/** Holds a conversation until the end of the transaction, and answers when its last message came. */
export async function holdConversation(db: Kysely<Database>, id: string): Promise<Date> {
  const { lastAt } = await db
    .updateTable("conversation")
    .set((eb) => ({ lastAt: eb.ref("lastAt") }))
    .where("id", "=", id)
    .returning("lastAt")
    .executeTakeFirstOrThrow();
  return lastAt;
}

/** Adds a message, whose instant is after the last; false when it is there already. */
export async function addMessage(db: Kysely<Database>, message: MessageRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto("message")
    .values(message)
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) return false;
  await db
    .updateTable("conversation")
    .set({ lastAt: message.at })
    .where("id", "=", message.conversationId)
    .execute();
  return true;
}

export function messageById(db: Kysely<Database>, id: string): Promise<MessageRow | undefined> {
  return db.selectFrom("message").selectAll().where("id", "=", id).executeTakeFirst();
}

export async function changeMessage(
  db: Kysely<Database>,
  id: string,
  change: Partial<Pick<MessageRow, "text" | "editedAt" | "earlierTexts" | "withdrawnAt">>,
): Promise<void> {
  await db.updateTable("message").set(change).where("id", "=", id).execute();
}

/** The messages of a conversation before an instant, the last `limit`, in their order. */
export async function messagesOf(
  db: Kysely<Database>,
  conversationId: string,
  {
    before,
    limit,
    withWhispers,
  }: { readonly before: Date | null; readonly limit: number; readonly withWhispers: boolean },
): Promise<MessageRow[]> {
  let query = db.selectFrom("message").selectAll().where("conversationId", "=", conversationId);
  if (before) query = query.where("at", "<", before);
  if (!withWhispers) query = query.where("isWhisper", "=", false);
  const rows = await query.orderBy("at", "desc").orderBy("id", "desc").limit(limit).execute();
  return rows.toReversed();
}

/** A message with the `each` before it and after it, in their order; of whispers only itself. */
export async function neighboursOf(
  db: Kysely<Database>,
  { id, conversationId, at }: Pick<MessageRow, "id" | "conversationId" | "at">,
  each: number,
): Promise<MessageRow[]> {
  const around = db
    .selectFrom("message")
    .selectAll()
    .where("conversationId", "=", conversationId)
    .where((eb) => eb.or([eb("id", "=", id), eb("isWhisper", "=", false)]));
  const [until, from] = await Promise.all([
    around
      .where("at", "<=", at)
      .orderBy("at", "desc")
      .limit(each + 1)
      .execute(),
    around.where("at", ">", at).orderBy("at").limit(each).execute(),
  ]);
  return [...until.toReversed(), ...from];
}

/** A message that was found, with what its conversation is called. */
export type FoundMessage = Pick<MessageRow, "id" | "conversationId" | "authorName" | "text" | "at"> & {
  readonly title: string;
  readonly kind: ConversationKind;
};

/**
 * The messages that hold all of these words, accents and case aside, the last first: in some conversations without
 * whispers, in others with them. What was withdrawn is not found.
 */
export async function searchMessages(
  handle: DatabaseHandle,
  {
    words,
    openIds,
    wholeIds,
    limit,
  }: {
    readonly words: string;
    /** Conversations whose whispers are not for who searches. */
    readonly openIds: readonly string[];
    readonly wholeIds: readonly string[];
    readonly limit: number;
  },
): Promise<FoundMessage[]> {
  const none = [""];
  return handle.db
    .selectFrom("message")
    .innerJoin("conversation", "conversation.id", "message.conversationId")
    .select(["message.id", "message.conversationId", "message.authorName", "message.text", "message.at"])
    .select(["conversation.title", "conversation.kind"])
    .where((eb) =>
      eb.or([
        eb("message.conversationId", "in", wholeIds.length > 0 ? wholeIds : none),
        eb.and([
          eb("message.conversationId", "in", openIds.length > 0 ? openIds : none),
          eb("message.isWhisper", "=", false),
        ]),
      ]),
    )
    .where("message.withdrawnAt", "is", null)
    .where(hasWords(handle, words, ["message.text"]))
    .orderBy("message.at", "desc")
    .orderBy("message.id", "desc")
    .limit(limit)
    .execute();
}

/** When so many messages after a message have come: what a page that shows it in its middle ends with. */
export async function momentAfter(
  db: Kysely<Database>,
  { conversationId, at }: Pick<MessageRow, "conversationId" | "at">,
  count: number,
): Promise<Date | null> {
  const later = await db
    .selectFrom("message")
    .select("at")
    .where("conversationId", "=", conversationId)
    .where("at", ">", at)
    .orderBy("at")
    .offset(count)
    .limit(1)
    .executeTakeFirst();
  return later?.at ?? null;
}

/** All messages that somebody wrote, from the first, each with what its conversation is about. */
export function messagesBy(
  db: Kysely<Database>,
  authorId: string,
): Promise<(MessageRow & { readonly title: string })[]> {
  return db
    .selectFrom("message")
    .innerJoin("conversation", "conversation.id", "message.conversationId")
    .selectAll("message")
    .select("conversation.title")
    .where("message.authorId", "=", authorId)
    .orderBy("message.at")
    .orderBy("message.id")
    .execute();
}

/** Up to when somebody has read; nothing for who never has. */
export async function readUpTo(
  db: Kysely<Database>,
  conversationId: string,
  userId: string,
): Promise<Date | null> {
  const row = await db
    .selectFrom("readMark")
    .select("readUpTo")
    .where("conversationId", "=", conversationId)
    .where("userId", "=", userId)
    .executeTakeFirst();
  return row?.readUpTo ?? null;
}

/** Up to when each has read, by person. */
export async function readMarksOf(
  db: Kysely<Database>,
  conversationId: string,
): Promise<ReadonlyMap<string, Date>> {
  const rows = await db
    .selectFrom("readMark")
    .select(["userId", "readUpTo"])
    .where("conversationId", "=", conversationId)
    .execute();
  return new Map(rows.map(({ userId, readUpTo }) => [userId, readUpTo]));
}

/** Notes up to when somebody has read; never back. */
export async function markReadUpTo(
  db: Kysely<Database>,
  { conversationId, userId, upTo }: { conversationId: string; userId: string; upTo: Date },
): Promise<void> {
  await db
    .insertInto("readMark")
    .values({ conversationId, userId, readUpTo: upTo })
    .onConflict((conflict) =>
      conflict
        .columns(["conversationId", "userId"])
        .doUpdateSet({ readUpTo: upTo })
        .where("readMark.readUpTo", "<", upTo),
    )
    .execute();
}

/** How many messages of others each conversation has since somebody last read it. */
export async function unreadCounts(
  db: Kysely<Database>,
  conversationIds: readonly string[],
  { userId, withWhispers }: { readonly userId: string; readonly withWhispers: boolean },
): Promise<Map<string, number>> {
  if (conversationIds.length === 0) return new Map();
  let query = db
    .selectFrom("message")
    .leftJoin("readMark", (join) =>
      join.onRef("readMark.conversationId", "=", "message.conversationId").on("readMark.userId", "=", userId),
    )
    .where("message.conversationId", "in", conversationIds)
    .where("message.authorId", "!=", userId)
    .where("message.withdrawnAt", "is", null)
    .where((eb) =>
      eb.or([eb("readMark.readUpTo", "is", null), eb("message.at", ">", eb.ref("readMark.readUpTo"))]),
    );
  if (!withWhispers) query = query.where("message.isWhisper", "=", false);
  const rows = await query
    .select(({ fn }) => ["message.conversationId", fn.countAll<number>().as("count")])
    .groupBy("message.conversationId")
    .execute();
  return new Map(rows.map(({ conversationId, count }) => [conversationId, Number(count)]));
}
