import { employerStates } from "@tremplin/core/application";
import type { Kysely, Selectable } from "kysely";
import type { DatabaseHandle } from "../open.ts";
import type { CvCommentTable, CvVersionTable } from "../schema/candidate.ts";
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

export type CvCommentRow = Selectable<CvCommentTable>;

/** Keeps a new version, numbered after the last one. */
export async function addCvVersion(
  { db }: DatabaseHandle,
  version: Omit<CvVersionRow, "number">,
): Promise<number> {
  const { last } = await db
    .selectFrom("cvVersion")
    .where("userId", "=", version.userId)
    .select(({ fn }) => fn.max<number | null>("number").as("last"))
    .executeTakeFirstOrThrow();
  const number = Number(last ?? 0) + 1;
  await db
    .insertInto("cvVersion")
    .values({ ...version, number })
    .execute();
  return number;
}

/** Changes a version that is still as it was seen; false when somebody was faster. */
export async function saveCvStep(
  db: Kysely<Database>,
  seen: Pick<CvVersionRow, "id" | "state">,
  change: Partial<Pick<CvVersionRow, "state" | "askedAt" | "decidedAt" | "decidedBy">>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("cvVersion")
    .set(change)
    .where("id", "=", seen.id)
    .where("state", "=", seen.state)
    .where("deletedAt", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Takes a version away; what was sent of it before stays with whoever got it until they lose it. */
export async function deleteCvVersion(db: Kysely<Database>, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("cvVersion")
    .set({ deletedAt: now })
    .where("id", "=", id)
    .where("deletedAt", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** What was said of a version, from the first. */
export function cvCommentsOf(db: Kysely<Database>, versionId: string): Promise<CvCommentRow[]> {
  return db
    .selectFrom("cvComment")
    .selectAll()
    .where("versionId", "=", versionId)
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
}

export async function addCvComment(db: Kysely<Database>, comment: CvCommentRow): Promise<void> {
  await db.insertInto("cvComment").values(comment).execute();
}

/** Ticks a comment of somebody's own CV off, or on again; false when it is not theirs. */
export async function tickCvComment(
  db: Kysely<Database>,
  { id, userId, doneAt }: { readonly id: string; readonly userId: string; readonly doneAt: Date | null },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("cvComment")
    .set({ doneAt })
    .where("id", "=", id)
    .where("versionId", "in", (eb) => eb.selectFrom("cvVersion").select("id").where("userId", "=", userId))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Whether an employer's companies have an open or answered application that carries a version. */
export async function isSentTo(
  db: Kysely<Database>,
  versionId: string,
  companyIds: readonly string[],
): Promise<boolean> {
  if (companyIds.length === 0) return false;
  const row = await db
    .selectFrom("application")
    .select("id")
    .where("cvVersionId", "=", versionId)
    .where("companyId", "in", companyIds)
    .where("state", "in", employerStates)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
