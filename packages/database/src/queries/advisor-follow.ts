import type { ExitReason, Indicators } from "@tremplin/core/advisor";
import type { Kysely } from "kysely";
import type { Database } from "../schema.ts";
import type { FollowEventRow, FollowRow } from "./follow.ts";
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
