import type { Kysely, Selectable } from "kysely";
import type { CvVersionTable } from "../schema/candidate.ts";
import type { Database } from "../schema.ts";

export type CvVersionRow = Selectable<CvVersionTable>;

/** The versions of somebody's CV, the newest first. */
export function cvVersionsOf(db: Kysely<Database>, userId: string): Promise<CvVersionRow[]> {
  return db
    .selectFrom("cvVersion")
    .selectAll()
    .where("userId", "=", userId)
    .where("deletedAt", "is", null)
    .orderBy("number", "desc")
    .limit(100)
    .execute();
}

export function cvVersionById(db: Kysely<Database>, id: string): Promise<CvVersionRow | undefined> {
  return db
    .selectFrom("cvVersion")
    .selectAll()
    .where("id", "=", id)
    .where("deletedAt", "is", null)
    .executeTakeFirst();
}
