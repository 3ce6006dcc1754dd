import type { Kysely } from "kysely";
import type { Database } from "../schema.ts";
import type { AbsenceCoverRow } from "./follow.ts";

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
