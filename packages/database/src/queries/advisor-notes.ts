import type { Kysely, Selectable } from "kysely";
import type { ActionTable, AdvisorNoteTable } from "../schema/advisor.ts";
import type { Database } from "../schema.ts";

export type AdvisorNoteRow = Selectable<AdvisorNoteTable>;
export type ActionRow = Selectable<ActionTable>;

/** The notes about a young person, the last first; those that they may read, or all. */
export function advisorNotes(
  db: Kysely<Database>,
  candidateId: string,
  { onlyShared }: { readonly onlyShared: boolean },
): Promise<AdvisorNoteRow[]> {
  return db
    .selectFrom("advisorNote")
    .selectAll()
    .where("candidateId", "=", candidateId)
    .$if(onlyShared, (query) => query.where("visibility", "=", "shared"))
    .orderBy("createdAt", "desc")
    .orderBy("id", "desc")
    .limit(500)
    .execute();
}

export async function addAdvisorNote(db: Kysely<Database>, note: AdvisorNoteRow): Promise<void> {
  await db.insertInto("advisorNote").values(note).execute();
}

/** Which note: one's own about somebody. */
export interface OwnNote {
  readonly id: string;
  readonly candidateId: string;
  readonly authorId: string;
}

/** Changes a note of one's own; false when it is not, or is gone. */
export async function changeAdvisorNote(
  db: Kysely<Database>,
  { id, candidateId, authorId }: OwnNote,
  change: Pick<AdvisorNoteRow, "text" | "visibility" | "updatedAt">,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("advisorNote")
    .set(change)
    .where("id", "=", id)
    .where("candidateId", "=", candidateId)
    .where("authorId", "=", authorId)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Deletes a note of one's own; false when it is not, or is gone. */
export async function deleteAdvisorNote(
  db: Kysely<Database>,
  { id, candidateId, authorId }: OwnNote,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("advisorNote")
    .where("id", "=", id)
    .where("candidateId", "=", candidateId)
    .where("authorId", "=", authorId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** What is to do for a young person, and what was done: what waits first, the nearest day first. */
export function actionsOf(db: Kysely<Database>, candidateId: string): Promise<ActionRow[]> {
  return db
    .selectFrom("action")
    .selectAll()
    .where("candidateId", "=", candidateId)
    .orderBy("doneAt", (order) => order.desc().nullsFirst())
    .orderBy("dueOn", (order) => order.asc().nullsLast())
    .orderBy("id")
    .limit(500)
    .execute();
}

export async function addAction(db: Kysely<Database>, action: ActionRow): Promise<void> {
  await db.insertInto("action").values(action).execute();
}

/** Ticks an action off, or opens it again; false when it is not this person's, or was so already. */
export async function setActionDone(
  db: Kysely<Database>,
  { id, candidateId }: Pick<ActionRow, "id" | "candidateId">,
  done: { readonly at: Date; readonly by: string } | null,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("action")
    .set({ doneAt: done?.at ?? null, doneBy: done?.by ?? null })
    .where("id", "=", id)
    .where("candidateId", "=", candidateId)
    .where("doneAt", done ? "is" : "is not", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Takes away an action that nobody has done; false when there is none. */
export async function deleteAction(
  db: Kysely<Database>,
  { id, candidateId }: Pick<ActionRow, "id" | "candidateId">,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("action")
    .where("id", "=", id)
    .where("candidateId", "=", candidateId)
    .where("doneAt", "is", null)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** How many actions somebody has to do. */
export async function countOpenActions(db: Kysely<Database>, candidateId: string): Promise<number> {
  const { count } = await db
    .selectFrom("action")
    .where("candidateId", "=", candidateId)
    .where("doneAt", "is", null)
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}
