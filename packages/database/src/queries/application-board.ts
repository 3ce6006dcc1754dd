import { type ApplicationState, employerStates } from "@tremplin/core/application";
import { type Kysely, sql } from "kysely";
import type { Database } from "../schema.ts";
import type { ApplicationRow } from "./application.ts";

/** An application as a card of the employer's board: no text, so that a thousand open at once. */
export interface BoardCard
  extends Pick<
    ApplicationRow,
    "id" | "offerId" | "candidateId" | "state" | "previousState" | "changedAt" | "sentAt" | "cvVersionId"
  > {
  readonly name: string;
  readonly placeLabel: string | null;
  readonly availableFrom: string | null;
  readonly notes: number;
}

/** The applications to an offer that its employer may read, the oldest first in each state. */
export async function boardCards(db: Kysely<Database>, offerId: string): Promise<BoardCard[]> {
  const rows = await db
    .selectFrom("application")
    .innerJoin("user", "user.id", "application.candidateId")
    .leftJoin("candidateProfile", "candidateProfile.userId", "application.candidateId")
    .where("application.offerId", "=", offerId)
    .where("application.state", "in", employerStates)
    .select((eb) => [
      "application.id",
      "application.offerId",
      "application.candidateId",
      "application.state",
      "application.previousState",
      "application.changedAt",
      "application.sentAt",
      "application.cvVersionId",
      "user.name",
      "candidateProfile.placeLabel",
      "candidateProfile.availableFrom",
      eb
        .selectFrom("applicationNote")
        .whereRef("applicationNote.applicationId", "=", "application.id")
        .select((inner) => inner.fn.countAll<number>().as("count"))
        .as("notes"),
    ])
    .orderBy("application.sentAt")
    .orderBy("application.id")
    .limit(2_000)
    .execute();
  return rows.map((row) => ({ ...row, notes: Number(row.notes ?? 0) }));
}

/** How many applications of each state the offers of companies have, as the employer may see them. */
export async function applicationCounts(
  db: Kysely<Database>,
  companyIds: readonly string[],
): Promise<{ offerId: string; state: ApplicationState; count: number }[]> {
  if (companyIds.length === 0) return [];
  const rows = await db
    .selectFrom("application")
    .where("companyId", "in", companyIds)
    .where("state", "in", employerStates)
    .select(({ fn }) => ["offerId", "state", fn.countAll<number>().as("count")])
    .groupBy(["offerId", "state"])
    .execute();
  return rows.map(({ count, ...row }) => ({ ...row, count: Number(count) }));
}

/** How many applications to a company wait for a first answer since before an instant. */
export async function countWaiting(db: Kysely<Database>, companyId: string, since: Date): Promise<number> {
  const { count } = await db
    .selectFrom("application")
    .where("companyId", "=", companyId)
    .where("state", "in", ["sent", "seen", "unanswered"])
    .where("answeredAt", "is", null)
    .where("sentAt", "<=", since)
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** How many applications to an offer nobody has decided. */
export async function countOpen(db: Kysely<Database>, offerId: string): Promise<number> {
  const { count } = await db
    .selectFrom("application")
    .where("offerId", "=", offerId)
    .where("state", "in", ["sent", "seen", "shortlisted", "interview", "offer-made", "unanswered"])
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/**
 * How a company answered the applications sent in a period: how many there were, how many got an answer,
 * and after how many days. Those that were taken back before an answer count neither way.
 */
export async function answersOf(
  db: Kysely<Database>,
  companyId: string,
  { from, to }: { readonly from: Date; readonly to: Date },
): Promise<{ sentAt: Date; answeredAt: Date | null }[]> {
  const rows = await db
    .selectFrom("application")
    .where("companyId", "=", companyId)
    .where("sentAt", ">=", from)
    .where("sentAt", "<=", to)
    .where((eb) =>
      eb.or([
        eb("answeredAt", "is not", null),
        eb("state", "not in", ["withdrawn", "obsolete", "draft", "advisor-review"]),
      ]),
    )
    .select(["sentAt", "answeredAt"])
    .orderBy("sentAt", "desc")
    .limit(2_000)
    .execute();
  return rows.flatMap(({ sentAt, answeredAt }) => (sentAt ? [{ sentAt, answeredAt }] : []));
}

/** What colleagues said of an application, from the first. */
export function applicationNotes(db: Kysely<Database>, applicationId: string) {
  return db
    .selectFrom("applicationNote")
    .selectAll()
    .where("applicationId", "=", applicationId)
    .orderBy("at")
    .orderBy("id")
    .execute();
}

export async function addApplicationNote(
  db: Kysely<Database>,
  note: {
    readonly id: string;
    readonly applicationId: string;
    readonly authorId: string;
    readonly authorName: string;
    readonly text: string;
    readonly at: Date;
  },
): Promise<void> {
  await db.insertInto("applicationNote").values(note).execute();
}

/** What an employer asks of who applies to an offer. */
export async function questionsOf(db: Kysely<Database>, offerId: string): Promise<readonly string[]> {
  const row = await db
    .selectFrom("offerQuestion")
    .select("questions")
    .where("offerId", "=", offerId)
    .executeTakeFirst();
  return row?.questions ?? [];
}

export async function saveQuestions(
  db: Kysely<Database>,
  offerId: string,
  questions: readonly string[],
): Promise<void> {
  await db
    .insertInto("offerQuestion")
    .values({ offerId, questions })
    .onConflict((conflict) => conflict.column("offerId").doUpdateSet({ questions }))
    .execute();
}

/** Takes back mails that wait to be sent, by the beginning of their keys (ids and instants: no wildcard in it). */
export async function dropWaitingMails(db: Kysely<Database>, keyPrefix: string): Promise<void> {
  await db
    .deleteFrom("outbox")
    .where("dedupeKey", "like", `mail ${keyPrefix}%`)
    .where("doneAt", "is", null)
    .where("lockedUntil", "is", null)
    .execute();
}

/** Applications that nobody answered since before an instant, the oldest first; by the worker, some at a time. */
export function applicationsSilent(db: Kysely<Database>, sentBefore: Date): Promise<ApplicationRow[]> {
  return silentSince(db, sentBefore).execute();
}

/** Those of them of whose silence the employer was not yet reminded at so many days. */
export function applicationsToRemind(
  db: Kysely<Database>,
  { days, sentBefore }: { readonly days: number; readonly sentBefore: Date },
): Promise<ApplicationRow[]> {
  return silentSince(db, sentBefore).where("remindedDays", "<", days).execute();
}

function silentSince(db: Kysely<Database>, sentBefore: Date) {
  return db
    .selectFrom("application")
    .selectAll()
    .where("state", "in", ["sent", "seen"])
    .where("sentAt", "<=", sentBefore)
    .orderBy("sentAt")
    .limit(200);
}

/** Notes that the employer was reminded at so many days; false when they were already. */
export async function noteReminded(db: Kysely<Database>, id: string, days: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("application")
    .set({ remindedDays: days })
    .where("id", "=", id)
    .where("remindedDays", "<", days)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Open applications to offers that take nobody any more. */
export function applicationsToEndedOffers(db: Kysely<Database>): Promise<ApplicationRow[]> {
  return db
    .selectFrom("application")
    .innerJoin("offer", "offer.id", "application.offerId")
    .selectAll("application")
    .where("application.state", "in", [
      "draft",
      "advisor-review",
      "sent",
      "seen",
      "shortlisted",
      "interview",
      "offer-made",
      "unanswered",
    ])
    .where("offer.state", "in", ["filled", "archived", "rejected"])
    .limit(500)
    .execute();
}

/** Those hired for good (the decision can't be taken back) of whom other applications are still under way, or no follow-up is planned. */
export function hiresToSettle(db: Kysely<Database>, before: Date): Promise<ApplicationRow[]> {
  return db
    .selectFrom("application")
    .selectAll()
    .where("state", "=", "hired")
    .where("changedAt", "<=", before)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("followUp")
            .select(sql`1`.as("one"))
            .whereRef("followUp.applicationId", "=", "application.id"),
        ),
      ),
    )
    .limit(200)
    .execute();
}
