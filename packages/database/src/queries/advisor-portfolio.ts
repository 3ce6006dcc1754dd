import {
  type ExitReason,
  maxPortfolio,
  type NeedFacts,
  type Programme,
  silencePeriod,
  type Waiting,
} from "@tremplin/core/advisor";
import { ageOn, dayIn } from "@tremplin/core/candidate";
import { type Kysely, sql } from "kysely";
import type { DatabaseHandle } from "../open.ts";
import type { Database } from "../schema.ts";
import { hasWords } from "./administration/table-source.ts";

/** Whose young people, and which of them. */
export interface PortfolioScope {
  /** The advisors who accompany them. */
  readonly advisorIds: readonly string[];
  readonly isArchived: boolean;
  readonly words?: string;
  readonly programme?: Programme;
  readonly antennaId?: string;
  /** Of one alone. */
  readonly candidateId?: string;
}

/** A young person of a portfolio, with what their needs are told from. */
export interface AccompaniedRow {
  readonly id: string;
  readonly name: string;
  readonly birthDate: string | null;
  readonly placeLabel: string | null;
  readonly advisorId: string | null;
  readonly advisorName: string | null;
  readonly antennaName: string | null;
  readonly programme: Programme | null;
  readonly archivedAt: Date | null;
  readonly exitReason: ExitReason | null;
  readonly facts: NeedFacts;
}

/**
 * The young people of a portfolio, by name. As many statements for one as for hundreds: each kind of fact
 * is counted for all of them at once.
 */
export async function portfolioOf(
  handle: DatabaseHandle,
  scope: PortfolioScope,
  { now, timeZone }: { readonly now: Date; readonly timeZone: string },
): Promise<AccompaniedRow[]> {
  const { db, dialect } = handle;
  if (scope.advisorIds.length === 0) return [];
  const ids = idsOf(db, scope);
  // Once for all: what the clocks of a zone show is slow to ask.
  const today = dayIn(now, timeZone);
  const people = followed(db, scope)
    .innerJoin("user", "user.id", "follow.candidateId")
    .leftJoin("user as advisor", "advisor.id", "follow.advisorId")
    .leftJoin("antenna", "antenna.id", "follow.antennaId")
    .leftJoin("candidateProfile", "candidateProfile.userId", "follow.candidateId")
    .leftJoin("representativeConsent", (join) =>
      join
        .onRef("representativeConsent.candidateId", "=", "follow.candidateId")
        .on("representativeConsent.revokedAt", "is", null),
    )
    .where("user.disabledAt", "is", null)
    .$if(Boolean(scope.words), (query) => query.where(hasWords(handle, scope.words ?? "", ["user.name"])))
    .select([
      "user.id",
      "user.name",
      "candidateProfile.birthDate",
      "candidateProfile.placeLabel",
      "candidateProfile.updatedAt",
      "follow.advisorId",
      "advisor.name as advisorName",
      "antenna.name as antennaName",
      "follow.programme",
      "follow.archivedAt",
      "follow.exitReason",
      "follow.since",
      "representativeConsent.candidateId as consentId",
    ])
    .orderBy(dialect.folded("user.name"))
    .orderBy("user.id")
    .limit(maxPortfolio)
    .execute();
  const [rows, applications, cvs, advice, overdue, left, cared] = await Promise.all([
    people,
    applicationFacts(db, ids, now),
    cvFacts(db, ids),
    adviceFacts(db, ids),
    overdueFacts(db, ids, today),
    leftFacts(db, ids),
    careFacts(db, ids),
  ]);
  return rows.map(({ updatedAt, since, consentId, ...row }) => {
    const { id } = row;
    const applied = applications.get(id);
    const moved = [updatedAt, applied?.movedAt ?? null, since].filter((at) => at !== null);
    return {
      ...row,
      facts: {
        applications: applied?.toReview ?? null,
        silent: applied?.silent ?? null,
        cvs: cvs.get(id) ?? null,
        advice: advice.get(id) ?? null,
        overdue: overdue.get(id) ?? null,
        leftAt: left.get(id) ?? null,
        caredAt: cared.get(id) ?? null,
        isMinor: row.birthDate !== null && ageOn(row.birthDate, today) < 18,
        hasConsent: consentId !== null,
        attachedAt: since,
        movedAt: new Date(Math.max(...moved.map((at) => at.getTime()))),
      },
    };
  });
}

function followed(db: Kysely<Database>, scope: PortfolioScope) {
  const { advisorIds, isArchived, programme, antennaId, candidateId } = scope;
  let found = db
    .selectFrom("follow")
    .where("follow.advisorId", "in", advisorIds)
    .where("follow.archivedAt", isArchived ? "is not" : "is", null);
  if (programme) found = found.where("follow.programme", "=", programme);
  if (antennaId) found = found.where("follow.antennaId", "=", antennaId);
  if (candidateId) found = found.where("follow.candidateId", "=", candidateId);
  return found;
}

function idsOf(db: Kysely<Database>, scope: PortfolioScope) {
  return followed(db, scope).select("follow.candidateId");
}

type Ids = ReturnType<typeof idsOf>;

interface AppliedFacts {
  readonly toReview: Waiting | null;
  readonly silent: Waiting | null;
  readonly movedAt: Date | null;
}

async function applicationFacts(
  db: Kysely<Database>,
  ids: Ids,
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

async function cvFacts(db: Kysely<Database>, ids: Ids): Promise<Map<string, Waiting | null>> {
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

async function adviceFacts(db: Kysely<Database>, ids: Ids): Promise<Map<string, Waiting | null>> {
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

async function overdueFacts(
  db: Kysely<Database>,
  ids: Ids,
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
async function leftFacts(db: Kysely<Database>, ids: Ids): Promise<Map<string, Date | null>> {
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
async function careFacts(db: Kysely<Database>, ids: Ids): Promise<Map<string, Date | null>> {
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
