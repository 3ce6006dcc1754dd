import type { Kysely, Selectable } from "kysely";
import type { InvitationTable } from "../schema/account.ts";
import type { Database } from "../schema.ts";

/** Somebody asked in by mail. */
export type Invitation = Readonly<Selectable<InvitationTable>>;

/** Keeps an invitation; one for the same address and place that nobody answered is taken back. */
export async function addInvitation(db: Kysely<Database>, invitation: Invitation): Promise<void> {
  const { email, companyId, antennaId, createdAt } = invitation;
  await db
    .updateTable("invitation")
    .set({ revokedAt: createdAt })
    .where("email", "=", email)
    .where("companyId", companyId === null ? "is" : "=", companyId)
    .where("antennaId", antennaId === null ? "is" : "=", antennaId)
    .where("acceptedAt", "is", null)
    .where("revokedAt", "is", null)
    .execute();
  await db.insertInto("invitation").values(invitation).execute();
}

/** The invitation of a link's token, by its digest, answered or not. */
export async function invitationByDigest(
  db: Kysely<Database>,
  tokenDigest: string,
): Promise<Invitation | null> {
  const found = await db
    .selectFrom("invitation")
    .selectAll()
    .where("tokenDigest", "=", tokenDigest)
    .executeTakeFirst();
  return found ?? null;
}

/** The invitations into a company that wait for an answer, oldest first. */
export function companyInvitations(
  db: Kysely<Database>,
  companyId: string,
  now: Date,
): Promise<Invitation[]> {
  return db
    .selectFrom("invitation")
    .selectAll()
    .where("companyId", "=", companyId)
    .where("acceptedAt", "is", null)
    .where("revokedAt", "is", null)
    .where("expiresAt", ">", now)
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
}

/** All invitations that wait for an answer, those into the team and those into companies, newest first. */
export function openInvitations(
  db: Kysely<Database>,
  now: Date,
): Promise<(Invitation & { readonly companyName: string | null; readonly antennaName: string | null })[]> {
  return db
    .selectFrom("invitation")
    .leftJoin("company", "company.id", "invitation.companyId")
    .leftJoin("antenna", "antenna.id", "invitation.antennaId")
    .selectAll("invitation")
    .select(["company.name as companyName", "antenna.name as antennaName"])
    .where("invitation.acceptedAt", "is", null)
    .where("invitation.revokedAt", "is", null)
    .where("invitation.expiresAt", ">", now)
    .orderBy("invitation.createdAt", "desc")
    .orderBy("invitation.id", "desc")
    .execute();
}

/** Notes that an invitation was accepted; false when it was answered or taken back meanwhile. */
export function acceptInvitation(db: Kysely<Database>, id: string, now: Date): Promise<boolean> {
  return end(db, id, { acceptedAt: now });
}

/** Takes an invitation back; false when it was answered or taken back already. */
export function revokeInvitation(db: Kysely<Database>, id: string, now: Date): Promise<boolean> {
  return end(db, id, { revokedAt: now });
}

async function end(
  db: Kysely<Database>,
  id: string,
  change: { readonly acceptedAt: Date } | { readonly revokedAt: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("invitation")
    .set(change)
    .where("id", "=", id)
    .where("acceptedAt", "is", null)
    .where("revokedAt", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
