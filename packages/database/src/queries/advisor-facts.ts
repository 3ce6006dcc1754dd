import { silencePeriod, type Waiting } from "@tremplin/core/advisor";
import { dayIn } from "@tremplin/core/candidate";
import { endOfDay, startOfDay } from "@tremplin/core/shared";
import { type Kysely, sql } from "kysely";
import type { Database } from "../schema.ts";
import type { PortfolioIds } from "./advisor-portfolio.ts";

/** What applications tell of what somebody needs. */
interface AppliedFacts {
  readonly toReview: Waiting | null;
  readonly silent: Waiting | null;
  readonly movedAt: Date | null;
}

export async function applicationFacts(
  db: Kysely<Database>,
  ids: PortfolioIds,
  now: Date,
): Promise<Map<string, AppliedFacts>> {
  const { from, until } = silencePeriod(now);
  const isToReview = sql`"state" = 'advisor-review'`;
  const isSilent = sql`"state" in ('sent', 'seen', 'unanswered') and "sentAt" between ${from} and ${until}`;
  const rows = await db
    .selectFrom("application")
    .where("candidateId", "in", ids)
    .groupBy("candidateId")
    .select([
      "candidateId",
      sql<number>`sum(case when ${isToReview} then 1 else 0 end)`.as("toReview"),
      sql<string | Date | null>`min(case when ${isToReview} then "changedAt" end)`.as("reviewSince"),
      sql<number>`sum(case when ${isSilent} then 1 else 0 end)`.as("silent"),
      sql<string | Date | null>`min(case when ${isSilent} then "sentAt" end)`.as("silentSince"),
      sql<string | Date | null>`max("updatedAt")`.as("movedAt"),
    ])
    .execute();
  return new Map(
    rows.map(({ candidateId, toReview, reviewSince, silent, silentSince, movedAt }) => [
      candidateId,
      {
        toReview: waiting(toReview, reviewSince),
        silent: waiting(silent, silentSince),
        movedAt: instant(movedAt),
      },
    ]),
  );
}

/** The appointments of tomorrow, as the clocks of the board tell it. */
export async function appointmentFacts(
  db: Kysely<Database>,
  ids: PortfolioIds,
  { now, timeZone }: { readonly now: Date; readonly timeZone: string },
): Promise<Map<string, Waiting | null>> {
  const day = new Date(Date.parse(dayIn(now, timeZone)) + 86_400_000).toISOString().slice(0, 10);
  const rows = await db
    .selectFrom("appointment")
    .where("candidateId", "in", ids)
    .where("state", "=", "booked")
    .where("startsAt", ">=", startOfDay(day, timeZone))
    .where("startsAt", "<=", endOfDay(day, timeZone))
    .groupBy("candidateId")
    .select(({ fn }) => [
      "candidateId",
      fn.countAll<number>().as("count"),
      sql<string | Date | null>`min("startsAt")`.as("since"),
    ])
    .execute();
  return new Map(rows.map(({ candidateId, count, since }) => [candidateId, waiting(count, since)]));
}

export async function cvFacts(db: Kysely<Database>, ids: PortfolioIds): Promise<Map<string, Waiting | null>> {
  const rows = await db
    .selectFrom("cvVersion")
    .where("userId", "in", ids)
    .where("state", "=", "to-review")
    .where("deletedAt", "is", null)
    .groupBy("userId")
    .select(({ fn }) => [
      "userId",
      fn.countAll<number>().as("count"),
      sql<string | Date | null>`min(coalesce("askedAt", "createdAt"))`.as("since"),
    ])
    .execute();
  return new Map(rows.map(({ userId, count, since }) => [userId, waiting(count, since)]));
}

export async function adviceFacts(
  db: Kysely<Database>,
  ids: PortfolioIds,
): Promise<Map<string, Waiting | null>> {
  const rows = await db
    .selectFrom("adviceRequest")
    .where("candidateId", "in", ids)
    .where("answeredAt", "is", null)
    .groupBy("candidateId")
    .select(({ fn }) => [
      "candidateId",
      fn.countAll<number>().as("count"),
      sql<string | Date | null>`min("askedAt")`.as("since"),
    ])
    .execute();
  return new Map(rows.map(({ candidateId, count, since }) => [candidateId, waiting(count, since)]));
}

export async function overdueFacts(
  db: Kysely<Database>,
  ids: PortfolioIds,
  today: string,
): Promise<Map<string, Waiting | null>> {
  const rows = await db
    .selectFrom("action")
    .where("candidateId", "in", ids)
    .where("doneAt", "is", null)
    .where("dueOn", "<", today)
    .groupBy("candidateId")
    .select(({ fn }) => ["candidateId", fn.countAll<number>().as("count"), fn.min("dueOn").as("since")])
    .execute();
  return new Map(rows.map(({ candidateId, count, since }) => [candidateId, waiting(count, since)]));
}

/** When each last told that they are no longer where they were hired. */
export async function leftFacts(db: Kysely<Database>, ids: PortfolioIds): Promise<Map<string, Date | null>> {
  const rows = await db
    .selectFrom("followUp")
    .where("candidateId", "in", ids)
    .where("isStill", "=", false)
    .groupBy("candidateId")
    .select(["candidateId", sql<string | Date | null>`max("answeredAt")`.as("at")])
    .execute();
  return new Map(rows.map(({ candidateId, at }) => [candidateId, instant(at)]));
}

/** When staff last wrote a note or an action about each. */
export async function careFacts(db: Kysely<Database>, ids: PortfolioIds): Promise<Map<string, Date | null>> {
  const [notes, actions] = await Promise.all([
    db
      .selectFrom("advisorNote")
      .where("candidateId", "in", ids)
      .groupBy("candidateId")
      .select(["candidateId", sql<string | Date | null>`max("createdAt")`.as("at")])
      .execute(),
    db
      .selectFrom("action")
      .where("candidateId", "in", ids)
      .whereRef("authorId", "!=", "candidateId")
      .groupBy("candidateId")
      .select(["candidateId", sql<string | Date | null>`max("createdAt")`.as("at")])
      .execute(),
  ]);
  const cared = new Map<string, Date | null>();
  for (const { candidateId, at } of [...notes, ...actions]) {
    const [known, next] = [cared.get(candidateId) ?? null, instant(at)];
    cared.set(candidateId, known !== null && next !== null && known > next ? known : next);
  }
  return cared;
}

function waiting(count: number | string, since: string | Date | null): Waiting | null {
  const from = instant(since);
  return from === null || Number(count) === 0 ? null : { count: Number(count), since: from };
}

/** A computed instant: SQLite gives its text. */
function instant(at: string | Date | null): Date | null {
  return at === null ? null : new Date(at);
}
