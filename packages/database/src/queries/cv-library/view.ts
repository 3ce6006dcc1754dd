import type { Kysely, Selectable } from "kysely";
import type { LibraryViewTable } from "../../schema/cv-library.ts";
import type { Database } from "../../schema.ts";

export type LibraryViewRow = Selectable<LibraryViewTable>;

/** Notes that a company looked at somebody's CV; once a day, the first time counts. */
export async function recordLibraryView(db: Kysely<Database>, view: LibraryViewRow): Promise<void> {
  await db
    .insertInto("libraryView")
    .values(view)
    .onConflict((conflict) => conflict.columns(["candidateId", "companyId", "day"]).doNothing())
    .execute();
}

/** Which companies looked at somebody's CV, the last first. */
export function libraryViewsOf(
  db: Kysely<Database>,
  candidateId: string,
): Promise<Pick<LibraryViewRow, "companyName" | "day" | "at">[]> {
  return db
    .selectFrom("libraryView")
    .select(["companyName", "day", "at"])
    .where("candidateId", "=", candidateId)
    .orderBy("at", "desc")
    .orderBy("companyId")
    .limit(500)
    .execute();
}
