import type { Kysely, Selectable } from "kysely";
import type { PasskeyTable } from "../schema/account.ts";
import type { Database } from "../schema.ts";

export type Passkey = Selectable<PasskeyTable>;

/** What a challenge is for: signing in, or adding a passkey to this account. */
export type ChallengePurpose = "sign-in" | { readonly addTo: string };

interface KeptChallenge {
  readonly id: string;
  /** base64url */
  readonly challenge: string;
  readonly purpose: ChallengePurpose;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** The passkeys of a person, the oldest first. */
export function passkeysOf(db: Kysely<Database>, userId: string): Promise<Passkey[]> {
  return db
    .selectFrom("passkey")
    .selectAll()
    .where("userId", "=", userId)
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
}

/** A passkey by the name that its device gave it, whosever it is. */
export function passkeyByCredential(
  db: Kysely<Database>,
  credentialId: string,
): Promise<Passkey | undefined> {
  return db.selectFrom("passkey").selectAll().where("credentialId", "=", credentialId).executeTakeFirst();
}

/** Adds a passkey. False when a passkey of that name is known already, to whomever it belongs. */
export async function addPasskey(db: Kysely<Database>, passkey: Passkey): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("passkey")
    .values(passkey)
    .onConflict((conflict) => conflict.column("credentialId").doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Notes that a passkey has signed its owner in. */
export async function notePasskeyUse(
  db: Kysely<Database>,
  id: string,
  { counter, usedAt }: { readonly counter: number; readonly usedAt: Date },
): Promise<void> {
  await db.updateTable("passkey").set({ counter, usedAt }).where("id", "=", id).execute();
}

/** Changes what its owner calls a passkey. Answers whether there was one of theirs. */
export async function renamePasskey(
  db: Kysely<Database>,
  userId: string,
  id: string,
  name: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("passkey")
    .set({ name })
    .where("id", "=", id)
    .where("userId", "=", userId)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Removes a passkey of its owner; what is not theirs stays. Answers whether there was one. */
export async function removePasskey(db: Kysely<Database>, userId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("passkey")
    .where("id", "=", id)
    .where("userId", "=", userId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Keeps a challenge beside better-auth's own tokens, which are forgotten in the same way. */
export async function keepChallenge(
  db: Kysely<Database>,
  { id, challenge, purpose, createdAt, expiresAt }: KeptChallenge,
): Promise<void> {
  const identifier = identifierOf(purpose, challenge);
  const row = { id, identifier, value: "", createdAt, updatedAt: createdAt, expiresAt };
  await db.insertInto("verification").values(row).execute();
}

/** Takes a challenge, once. False when it has served, is too old, or was made for something else. */
export async function takeChallenge(
  db: Kysely<Database>,
  purpose: ChallengePurpose,
  challenge: string,
  now: Date,
): Promise<boolean> {
  const taken = await db
    .deleteFrom("verification")
    .where("identifier", "=", identifierOf(purpose, challenge))
    .where("expiresAt", ">", now)
    .returning("id")
    .executeTakeFirst();
  return taken !== undefined;
}

function identifierOf(purpose: ChallengePurpose, challenge: string): string {
  return `passkey ${purpose === "sign-in" ? purpose : `of ${purpose.addTo}`}: ${challenge}`;
}
