import { mayOpenFile } from "@tremplin/core/advisor";
import type { Kysely, Selectable } from "kysely";
import type { AbsenceCoverTable, FollowEventTable, FollowTable } from "../schema/advisor.ts";
import type { Database } from "../schema.ts";

export type FollowRow = Selectable<FollowTable>;
export type FollowEventRow = Selectable<FollowEventTable>;
export type AbsenceCoverRow = Selectable<AbsenceCoverTable>;

/** Who accompanies a young person; undefined when the agency knows nothing of them. */
export function followOf(db: Kysely<Database>, candidateId: string): Promise<FollowRow | undefined> {
  return db.selectFrom("follow").selectAll().where("candidateId", "=", candidateId).executeTakeFirst();
}

/** For whom an advisor stands in on a day (ISO). */
export function coversOn(db: Kysely<Database>, advisorId: string, day: string): Promise<AbsenceCoverRow[]> {
  return db
    .selectFrom("absenceCover")
    .selectAll()
    .where("coveredBy", "=", advisorId)
    .where("fromDay", "<=", day)
    .where("toDay", ">=", day)
    .execute();
}

/** Whether an advisor may open the file of a young person on a day: `mayOpenFile` of core, asked of what is kept. */
export async function mayAdvisorOpen(
  db: Kysely<Database>,
  {
    advisorId,
    candidateId,
    day,
  }: { readonly advisorId: string; readonly candidateId: string; readonly day: string },
): Promise<boolean> {
  const [follow, covers] = await Promise.all([followOf(db, candidateId), coversOn(db, advisorId, day)]);
  return mayOpenFile(advisorId, follow ?? null, covers, day);
}

/** Puts a young person in the hands of an advisor, and notes it. */
export async function saveFollow(
  db: Kysely<Database>,
  { candidateId, advisorId, antennaId }: Pick<FollowRow, "candidateId" | "advisorId" | "antennaId">,
  event: FollowEventRow,
): Promise<void> {
  const { at: since } = event;
  await db
    .insertInto("follow")
    .values({
      candidateId,
      advisorId,
      antennaId,
      since,
      exitReason: null,
      programme: null,
      programmeFrom: null,
      programmeTo: null,
      isQpv: false,
      isRqth: false,
      isZrr: false,
      diplomaLevel: null,
      externalId: null,
    })
    .onConflict((conflict) =>
      conflict
        .column("candidateId")
        .doUpdateSet({ advisorId, antennaId, since, archivedAt: null, exitReason: null }),
    )
    .execute();
  await db.insertInto("followEvent").values(event).execute();
}
