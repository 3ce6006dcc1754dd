import { type ApplicationChange, type ApplicationState, employerStates } from "@tremplin/core/application";
import type { Kysely, Selectable } from "kysely";
import type { ApplicationEventTable, ApplicationTable } from "../schema/application.ts";
import type { Database } from "../schema.ts";

export type ApplicationRow = Selectable<ApplicationTable>;
export type ApplicationEventRow = Selectable<ApplicationEventTable>;

export function applicationById(db: Kysely<Database>, id: string): Promise<ApplicationRow | undefined> {
  return db.selectFrom("application").selectAll().where("id", "=", id).executeTakeFirst();
}

/** What somebody sent, or is writing, to an offer: one at most. */
export function applicationTo(
  db: Kysely<Database>,
  candidateId: string,
  offerId: string,
): Promise<ApplicationRow | undefined> {
  return db
    .selectFrom("application")
    .selectAll()
    .where("candidateId", "=", candidateId)
    .where("offerId", "=", offerId)
    .executeTakeFirst();
}

/** All applications of a young person, what moved last first. */
export function applicationsOf(db: Kysely<Database>, candidateId: string): Promise<ApplicationRow[]> {
  return db
    .selectFrom("application")
    .selectAll()
    .where("candidateId", "=", candidateId)
    .orderBy("changedAt", "desc")
    .orderBy("id", "desc")
    .limit(500)
    .execute();
}

/** Begins an application; false when there is one already: two taps begin one. */
export async function beginApplication(db: Kysely<Database>, application: ApplicationRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto("application")
    .values(application)
    .onConflict((conflict) => conflict.columns(["candidateId", "offerId"]).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows > 0n;
}

/** Keeps what was written of a draft; false when it is no draft any more. */
export async function saveApplicationDraft(
  db: Kysely<Database>,
  id: string,
  draft: Partial<
    Pick<
      ApplicationRow,
      "message" | "cvVersionId" | "withProfile" | "answers" | "agreement" | "senderId" | "sentBy"
    >
  >,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("application")
    .set({ ...draft, updatedAt: now })
    .where("id", "=", id)
    .where("state", "=", "draft")
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Saves a step on an application that is still as it was seen; false when somebody was faster. */
export async function saveApplicationStep(
  db: Kysely<Database>,
  seen: Pick<ApplicationRow, "id" | "state" | "changedAt">,
  change: ApplicationChange &
    Partial<Pick<ApplicationRow, "agreement" | "answeredAt" | "remindedDays" | "senderId" | "sentBy">>,
  event: ApplicationEventRow,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("application")
    .set({ ...change, updatedAt: change.changedAt })
    .where("id", "=", seen.id)
    .where("state", "=", seen.state)
    .where("changedAt", "=", seen.changedAt)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await db.insertInto("applicationEvent").values(event).execute();
  return true;
}

/** Deletes a draft that was never sent; false when it is no draft. */
export async function deleteApplicationDraft(db: Kysely<Database>, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("application")
    .where("id", "=", id)
    .where("state", "=", "draft")
    .where("sentAt", "is", null)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** What happened to an application, from its beginning. */
export function applicationEvents(
  db: Kysely<Database>,
  applicationId: string,
): Promise<ApplicationEventRow[]> {
  return db
    .selectFrom("applicationEvent")
    .selectAll()
    .where("applicationId", "=", applicationId)
    .orderBy("at")
    .orderBy("id")
    .execute();
}

/** The applications in these states that are tied to an offer, or to a candidate. */
export function applicationsIn(
  db: Kysely<Database>,
  states: readonly ApplicationState[],
  by: { readonly offerId: string } | { readonly candidateId: string },
): Promise<ApplicationRow[]> {
  const [column, value] =
    "offerId" in by ? (["offerId", by.offerId] as const) : (["candidateId", by.candidateId] as const);
  return db
    .selectFrom("application")
    .selectAll()
    .where(column, "=", value)
    .where("state", "in", states)
    .orderBy("id")
    .execute();
}

/** The last application of somebody that a company may read; undefined when there is none. */
export function sentTo(
  db: Kysely<Database>,
  { candidateId, companyId }: { readonly candidateId: string; readonly companyId: string },
): Promise<ApplicationRow | undefined> {
  return db
    .selectFrom("application")
    .selectAll()
    .where("candidateId", "=", candidateId)
    .where("companyId", "=", companyId)
    .where("state", "in", employerStates)
    .orderBy("sentAt", "desc")
    .limit(1)
    .executeTakeFirst();
}
