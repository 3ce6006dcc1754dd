import type { Kysely } from "kysely";
import type { DatabaseHandle } from "../open.ts";
import type { Database } from "../schema.ts";
import { userByEmail } from "./account.ts";

/** A way by which somebody signs in, besides the link of a mail. */
export interface WayIn {
  /** `password`, `passkey`, or the name of a service elsewhere. */
  readonly way: string;
  readonly name: string | null;
  readonly since: Date;
}

export async function waysInOf(db: Kysely<Database>, userId: string): Promise<WayIn[]> {
  const [accounts, passkeys] = await Promise.all([
    db.selectFrom("account").select(["providerId", "createdAt"]).where("userId", "=", userId).execute(),
    db.selectFrom("passkey").select(["name", "createdAt"]).where("userId", "=", userId).execute(),
  ]);
  return [
    ...accounts.map(({ providerId, createdAt: since }) => ({
      way: providerId === "credential" ? "password" : providerId,
      name: null,
      since,
    })),
    ...passkeys.map(({ name, createdAt: since }) => ({ way: "passkey", name, since })),
  ];
}

/** What is noted that somebody did. */
export function deedsOf(db: Kysely<Database>, userId: string) {
  return db
    .selectFrom("auditEntry")
    .select(["at", "action", "subjectKind", "subjectLabel", "details"])
    .where("actorId", "=", userId)
    .orderBy("at", "desc")
    .limit(1000)
    .execute();
}

/** The invitations that somebody's address got. */
export function invitationsOf(db: Kysely<Database>, email: string) {
  return db
    .selectFrom("invitation")
    .select(["role", "createdAt", "expiresAt", "acceptedAt", "revokedAt"])
    .where("email", "=", email)
    .orderBy("createdAt")
    .execute();
}

/** Gives an account another address, proved to be theirs. False when it is somebody's meanwhile. */
export async function changeEmail(
  { db }: DatabaseHandle,
  userId: string,
  email: string,
  now: Date,
): Promise<boolean> {
  if (await userByEmail(db, email)) return false;
  await db
    .updateTable("user")
    .set({ email: email.toLowerCase(), emailVerified: true, updatedAt: now })
    .where("id", "=", userId)
    .execute();
  return true;
}

/** Whether nobody else administers the board. */
export async function isLastAdministrator(db: Kysely<Database>, userId: string): Promise<boolean> {
  const administrators = await db
    .selectFrom("userRole")
    .innerJoin("user", "user.id", "userRole.userId")
    .where("userRole.role", "=", "administrator")
    .where("user.disabledAt", "is", null)
    .select("userRole.userId")
    .execute();
  return administrators.length === 1 && administrators[0]?.userId === userId;
}

/** The companies that would have members and nobody to manage them, were somebody gone. */
export function companiesLeftAlone(db: Kysely<Database>, userId: string): Promise<{ name: string }[]> {
  return db
    .selectFrom("companyMember as own")
    .innerJoin("company", "company.id", "own.companyId")
    .where("own.userId", "=", userId)
    .where("own.role", "=", "recruiter-admin")
    .where(({ exists, not, selectFrom, and }) => {
      const others = selectFrom("companyMember as other")
        .select("other.userId")
        .whereRef("other.companyId", "=", "own.companyId")
        .where("other.userId", "!=", userId);
      return and([exists(others), not(exists(others.where("other.role", "=", "recruiter-admin")))]);
    })
    .select("company.name")
    .orderBy("company.name")
    .execute();
}

/**
 * Deletes an account with all that hangs on it, and what was kept under its address. What others have to
 * answer for stays: the audit trail tells by name who did what.
 */
export async function deleteUser({ db }: DatabaseHandle, userId: string, email: string): Promise<void> {
  await db.deleteFrom("invitation").where("email", "=", email).execute();
  await db.deleteFrom("companySignUp").where("email", "=", email).execute();
  await db.deleteFrom("mailboxMessage").where("toEmail", "=", email).execute();
  await db.deleteFrom("user").where("id", "=", userId).execute();
}
