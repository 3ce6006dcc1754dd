import type { ConversationKind, MessageDecision } from "@tremplin/core/conversation";
import type { Kysely, Selectable } from "kysely";
import type { MessageReportTable } from "../schema/conversation.ts";
import type { Database } from "../schema.ts";
import { isWithin, type Within } from "./within.ts";

export type MessageReportRow = Selectable<MessageReportTable>;

/** Saves a report; false when the same person told of the same message before. */
export async function addMessageReport(
  db: Kysely<Database>,
  report: Omit<MessageReportRow, "stateBefore" | "blockedByBefore" | "reviewStatement">,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto("messageReport")
    .values(report)
    .onConflict((conflict) => conflict.columns(["messageId", "reporterId"]).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows > 0n;
}

/** A report with what it is about, as the queue tells it. */
export interface ListedMessageReport extends MessageReportRow {
  readonly conversationId: string;
  readonly conversationKind: ConversationKind;
  readonly candidateId: string;
  readonly companyId: string | null;
  /** The commune of the company, of a conversation with one: where it is moderated. */
  readonly companyInsee: string | null;
  readonly title: string;
  readonly authorId: string;
  readonly authorName: string;
  readonly reporterName: string;
}

function listed(db: Kysely<Database>) {
  return db
    .selectFrom("messageReport")
    .innerJoin("message", "message.id", "messageReport.messageId")
    .innerJoin("conversation", "conversation.id", "message.conversationId")
    .leftJoin("company", "company.id", "conversation.companyId")
    .innerJoin("user as reporter", "reporter.id", "messageReport.reporterId")
    .selectAll("messageReport")
    .select([
      "conversation.id as conversationId",
      "conversation.kind as conversationKind",
      "conversation.candidateId",
      "conversation.companyId",
      "company.insee as companyInsee",
      "conversation.title",
      "message.authorId",
      "message.authorName",
      "reporter.name as reporterName",
    ]);
}

/**
 * The reports that wait for a moderator, of conversations with companies within some territories, or of all
 * conversations, the oldest first, up to 300 of them.
 */
export function waitingMessageReports(db: Kysely<Database>, within: Within): Promise<ListedMessageReport[]> {
  return listed(db)
    .where((eb) => isWithin(eb, "company.insee", within))
    .where("messageReport.state", "in", ["open", "appealed"])
    .orderBy("messageReport.createdAt")
    .orderBy("messageReport.id")
    .limit(300)
    .execute();
}

export function messageReportById(
  db: Kysely<Database>,
  id: string,
): Promise<ListedMessageReport | undefined> {
  return listed(db).where("messageReport.id", "=", id).executeTakeFirst();
}

/** What somebody told the moderators of, from the first. */
export function messageReportsBy(db: Kysely<Database>, reporterId: string): Promise<MessageReportRow[]> {
  return db
    .selectFrom("messageReport")
    .selectAll()
    .where("reporterId", "=", reporterId)
    .orderBy("createdAt")
    .execute();
}

/** Takes a step with a report that is still as it was seen; false when somebody was faster. */
export async function saveMessageReportStep(
  db: Kysely<Database>,
  seen: Pick<MessageReportRow, "id" | "state">,
  change: Pick<MessageReportRow, "state"> &
    Partial<
      Pick<
        MessageReportRow,
        | "decision"
        | "statement"
        | "decidedBy"
        | "decidedAt"
        | "appeal"
        | "stateBefore"
        | "blockedByBefore"
        | "reviewStatement"
      >
    >,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("messageReport")
    .set(change)
    .where("id", "=", seen.id)
    .where("state", "=", seen.state)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Another report of the same message, or conversation, with the same decision that still stands; the first such. */
export function sameDecision(
  db: Kysely<Database>,
  { id, messageId, conversationId }: Pick<ListedMessageReport, "id" | "messageId" | "conversationId">,
  decision: MessageDecision,
): Promise<ListedMessageReport | undefined> {
  const standing = listed(db)
    .where("messageReport.id", "!=", id)
    .where("messageReport.decision", "=", decision)
    .where("messageReport.state", "in", ["decided", "appealed", "upheld"]);
  const about =
    decision === "withdraw"
      ? standing.where("messageReport.messageId", "=", messageId)
      : standing.where("conversation.id", "=", conversationId);
  return about.orderBy("messageReport.decidedAt").orderBy("messageReport.id").executeTakeFirst();
}
