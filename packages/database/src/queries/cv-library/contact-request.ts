import type { ContactState } from "@tremplin/core/cv-library";
import { type Kysely, type Selectable, sql } from "kysely";
import type { ContactRequestTable } from "../../schema/cv-library.ts";
import type { Database } from "../../schema.ts";

export type ContactRequestRow = Selectable<ContactRequestTable>;

/** Keeps a request; false when the same company asks the same already. */
export async function addContactRequest(db: Kysely<Database>, request: ContactRequestRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto("contactRequest")
    .values(request)
    .onConflict((conflict) =>
      conflict.columns(["entryId", "companyId"]).where(sql.ref("state"), "=", sql.lit("asked")).doNothing(),
    )
    .executeTakeFirst();
  return numInsertedOrUpdatedRows > 0n;
}

export function contactRequestById(db: Kysely<Database>, id: string): Promise<ContactRequestRow | undefined> {
  return db.selectFrom("contactRequest").selectAll().where("id", "=", id).executeTakeFirst();
}

/** What was asked of young people, or by companies; the last first. */
export async function contactRequestsOf(
  db: Kysely<Database>,
  whose: { readonly candidateId: string } | { readonly companyIds: readonly string[] },
): Promise<ContactRequestRow[]> {
  if ("companyIds" in whose && whose.companyIds.length === 0) return [];
  const query = db.selectFrom("contactRequest").selectAll();
  return (
    "candidateId" in whose
      ? query.where("candidateId", "=", whose.candidateId)
      : query.where("companyId", "in", whose.companyIds)
  )
    .orderBy("askedAt", "desc")
    .orderBy("id")
    .limit(300)
    .execute();
}

/** The requests that wait for their answer, all or some, from the first. */
export function waitingContactRequests(
  db: Kysely<Database>,
  whose: { readonly candidateId?: string; readonly companyId?: string } = {},
): Promise<ContactRequestRow[]> {
  let query = db.selectFrom("contactRequest").selectAll().where("state", "=", "asked");
  if (whose.candidateId !== undefined) query = query.where("candidateId", "=", whose.candidateId);
  if (whose.companyId !== undefined) query = query.where("companyId", "=", whose.companyId);
  return query.orderBy("askedAt").orderBy("id").limit(1_000).execute();
}

/** Changes a request that is still as it was seen; false when somebody was faster. */
export async function saveContactStep(
  db: Kysely<Database>,
  seen: Pick<ContactRequestRow, "id" | "state">,
  change: Pick<ContactRequestRow, "state" | "changedAt" | "reason">,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("contactRequest")
    .set(change)
    .where("id", "=", seen.id)
    .where("state", "=", seen.state)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** What a company asked of a CV before, by its state. */
export async function contactStatesOf(
  db: Kysely<Database>,
  { entryId, companyId }: Pick<ContactRequestRow, "entryId" | "companyId">,
): Promise<{ readonly id: string; readonly state: ContactState }[]> {
  return db
    .selectFrom("contactRequest")
    .select(["id", "state"])
    .where("entryId", "=", entryId)
    .where("companyId", "=", companyId)
    .orderBy("askedAt", "desc")
    .execute();
}

/**
 * Whether a version of a CV was opened to one of these companies: its owner accepted a request about it, the company is
 * a partner still, and the owner has not blocked the conversation.
 */
export async function isOpenedTo(
  db: Kysely<Database>,
  versionId: string,
  companyIds: readonly string[],
): Promise<boolean> {
  if (companyIds.length === 0) return false;
  const row = await db
    .selectFrom("contactRequest")
    .innerJoin("libraryEntry", "libraryEntry.id", "contactRequest.entryId")
    .innerJoin("partnerCompany", "partnerCompany.companyId", "contactRequest.companyId")
    .leftJoin("conversation", (join) =>
      join.onRef("conversation.subjectId", "=", "contactRequest.id").on("conversation.kind", "=", "contact"),
    )
    .where("libraryEntry.cvVersionId", "=", versionId)
    .where("contactRequest.companyId", "in", companyIds)
    .where("contactRequest.state", "=", "accepted")
    .where((eb) => eb.or([eb("conversation.state", "is", null), eb("conversation.state", "!=", "blocked")]))
    .select("contactRequest.id")
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether the conversation about a request is the company's to read: accepted, and the company a partner still. */
export async function isContactOpen(db: Kysely<Database>, requestId: string): Promise<boolean> {
  const row = await db
    .selectFrom("contactRequest")
    .innerJoin("partnerCompany", "partnerCompany.companyId", "contactRequest.companyId")
    .where("contactRequest.id", "=", requestId)
    .where("contactRequest.state", "=", "accepted")
    .select("contactRequest.id")
    .executeTakeFirst();
  return row !== undefined;
}
