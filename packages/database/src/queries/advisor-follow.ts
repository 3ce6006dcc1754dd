import type { ExitReason, Indicators, KnownAccount } from "@tremplin/core/advisor";
import type { Kysely } from "kysely";
import type { DatabaseHandle } from "../open.ts";
import type { Database } from "../schema.ts";
import type { AbsenceCoverRow, FollowEventRow, FollowRow } from "./follow.ts";
import { saveFollow } from "./follow.ts";

/**
 * Puts a young person in the hands of an advisor if nobody was faster: `from` is who accompanied them when it
 * was decided. False when somebody else does meanwhile, and nothing is changed.
 */
export async function moveFollow(
  db: Kysely<Database>,
  {
    candidateId,
    from,
    ...to
  }: Pick<FollowRow, "candidateId" | "advisorId" | "antennaId"> & {
    readonly from: string | null;
  },
  event: FollowEventRow,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("follow")
    .set({ advisorId: to.advisorId })
    .where("candidateId", "=", candidateId)
    .where("advisorId", from === null ? "is" : "=", from)
    .executeTakeFirst();
  if (numUpdatedRows === 0n && !(await begin(db, candidateId, event.at))) return false;
  await saveFollow(db, { candidateId, ...to }, event);
  return true;
}

/** The first line about somebody whom the agency did not know; false when there is one. */
async function begin(db: Kysely<Database>, candidateId: string, since: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto("follow")
    .values({ candidateId, since, isQpv: false, isRqth: false, isZrr: false, ...nothing })
    .onConflict((conflict) => conflict.column("candidateId").doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows > 0n;
}

const nothing = {
  advisorId: null,
  antennaId: null,
  exitReason: null,
  programme: null,
  programmeFrom: null,
  programmeTo: null,
  diplomaLevel: null,
  externalId: null,
};

/** Ends a follow-up, or takes it up again; false when it was so already. */
export async function setArchived(
  db: Kysely<Database>,
  candidateId: string,
  exitReason: ExitReason | null,
  event: FollowEventRow,
): Promise<boolean> {
  const isEnd = exitReason !== null;
  const { numUpdatedRows } = await db
    .updateTable("follow")
    .set({ archivedAt: isEnd ? event.at : null, exitReason, ...(isEnd ? {} : { since: event.at }) })
    .where("candidateId", "=", candidateId)
    .where("archivedAt", isEnd ? "is" : "is not", null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await db.insertInto("followEvent").values(event).execute();
  return true;
}

/** What staff alone see of somebody, all of it. */
export async function saveIndicators(
  db: Kysely<Database>,
  candidateId: string,
  indicators: Indicators & Pick<FollowRow, "externalId" | "antennaId">,
): Promise<void> {
  await db.updateTable("follow").set(indicators).where("candidateId", "=", candidateId).execute();
}

/** What became of a follow-up, the last first, with the names of the advisors who are still there. */
export function followHistory(
  db: Kysely<Database>,
  candidateId: string,
): Promise<(FollowEventRow & { readonly toName: string | null })[]> {
  return db
    .selectFrom("followEvent")
    .leftJoin("user", "user.id", "followEvent.toAdvisorId")
    .selectAll("followEvent")
    .select("user.name as toName")
    .where("candidateId", "=", candidateId)
    .orderBy("at", "desc")
    .orderBy("followEvent.id", "desc")
    .limit(200)
    .execute();
}

/** An advisor who may come in. */
export interface AdvisorInfo {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** The advisors of the agency, by name. */
export function advisors({ db, dialect }: DatabaseHandle): Promise<AdvisorInfo[]> {
  return activeAdvisors(db)
    .select(["user.id", "user.name", "user.email"])
    .orderBy(dialect.folded("user.name"))
    .orderBy("user.id")
    .execute();
}

function activeAdvisors(db: Kysely<Database>) {
  return db
    .selectFrom("user")
    .innerJoin("userRole", "userRole.userId", "user.id")
    .where("userRole.role", "=", "advisor")
    .where("user.disabledAt", "is", null);
}

/** A young person whom nobody accompanies. */
export interface UnattachedRow {
  readonly id: string;
  readonly name: string;
  readonly placeLabel: string | null;
  readonly createdAt: Date;
}

/**
 * The young people whom nobody accompanies, who waits longest first: they signed up alone, or their advisor
 * has left. One of them when `candidateId` is given.
 */
export function unattached(
  { db }: Pick<DatabaseHandle, "db">,
  { candidateId, limit = 200 }: { readonly candidateId?: string; readonly limit?: number } = {},
): Promise<UnattachedRow[]> {
  return unattachedPeople(db)
    .leftJoin("candidateProfile", "candidateProfile.userId", "user.id")
    .$if(candidateId !== undefined, (query) => query.where("user.id", "=", candidateId ?? ""))
    .select(["user.id", "user.name", "candidateProfile.placeLabel", "user.createdAt"])
    .orderBy("user.createdAt")
    .orderBy("user.id")
    .limit(limit)
    .execute();
}

export async function countUnattached(db: Kysely<Database>): Promise<number> {
  const { count } = await unattachedPeople(db)
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

function unattachedPeople(db: Kysely<Database>) {
  return db
    .selectFrom("user")
    .innerJoin("userRole", "userRole.userId", "user.id")
    .leftJoin("follow", "follow.candidateId", "user.id")
    .where("userRole.role", "=", "candidate")
    .where("user.disabledAt", "is", null)
    .where("follow.archivedAt", "is", null)
    .where((eb) =>
      eb.or([
        eb("follow.advisorId", "is", null),
        eb("follow.advisorId", "not in", activeAdvisors(db).select("user.id")),
      ]),
    );
}

/** The absences of an advisor, and those in which they stand in, that are not over on a day. */
export function absencesOf(
  db: Kysely<Database>,
  userId: string,
  today: string,
): Promise<(AbsenceCoverRow & { readonly advisorName: string; readonly coveringName: string })[]> {
  return db
    .selectFrom("absenceCover")
    .innerJoin("user as advisor", "advisor.id", "absenceCover.advisorId")
    .innerJoin("user as covering", "covering.id", "absenceCover.coveredBy")
    .selectAll("absenceCover")
    .select(["advisor.name as advisorName", "covering.name as coveringName"])
    .where((eb) => eb.or([eb("advisorId", "=", userId), eb("coveredBy", "=", userId)]))
    .where("toDay", ">=", today)
    .orderBy("fromDay")
    .orderBy("absenceCover.id")
    .limit(100)
    .execute();
}

export async function addCover(db: Kysely<Database>, cover: AbsenceCoverRow): Promise<void> {
  await db.insertInto("absenceCover").values(cover).execute();
}

/** Takes back an absence of one's own; false when it is not, or is gone. */
export async function removeCover(db: Kysely<Database>, id: string, advisorId: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("absenceCover")
    .where("id", "=", id)
    .where("advisorId", "=", advisorId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** A young person's account, which somebody may come in by. */
export interface CandidateAccount {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

export function candidateById(db: Kysely<Database>, id: string): Promise<CandidateAccount | undefined> {
  return db
    .selectFrom("user")
    .innerJoin("userRole", "userRole.userId", "user.id")
    .select(["user.id", "user.name", "user.email"])
    .where("user.id", "=", id)
    .where("userRole.role", "=", "candidate")
    .where("user.disabledAt", "is", null)
    .executeTakeFirst();
}

/** What is known of the addresses of an import, by address. */
export async function accountsByEmail(
  db: Kysely<Database>,
  emails: readonly string[],
): Promise<Map<string, KnownAccount & CandidateAccount>> {
  if (emails.length === 0) return new Map();
  const rows = await db
    .selectFrom("user")
    .leftJoin("follow", "follow.candidateId", "user.id")
    .leftJoin("userRole", (join) =>
      join.onRef("userRole.userId", "=", "user.id").on("userRole.role", "=", "candidate"),
    )
    .where("user.email", "in", emails)
    .select(["user.id", "user.name", "user.email", "user.disabledAt", "userRole.role"])
    .select(["follow.advisorId", "follow.archivedAt"])
    .execute();
  return new Map(
    rows.map(({ id, name, email, disabledAt, role, advisorId, archivedAt }) => [
      email,
      {
        id,
        name,
        email,
        isCandidate: role !== null,
        isClosed: disabledAt !== null,
        advisorId,
        isArchived: archivedAt !== null,
      },
    ]),
  );
}
