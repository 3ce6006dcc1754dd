import type { ConfirmationKind } from "@tremplin/core/account";
import type { Kysely } from "kysely";
import type { Database } from "../schema.ts";

/** What waits for the link of a mail to be followed. */
export interface Confirmation {
  readonly kind: ConfirmationKind;
  readonly userId: string;
  /** The address to have from then on; null when it is not about one. */
  readonly email: string | null;
}

interface Kept {
  readonly id: string;
  /** Of the link's token, which is kept nowhere. */
  readonly digest: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** Keeps it beside better-auth's own tokens, which are forgotten in the same way. */
export async function addConfirmation(
  db: Kysely<Database>,
  { kind, userId, email }: Confirmation,
  { id, digest, createdAt, expiresAt }: Kept,
): Promise<void> {
  const value = JSON.stringify({ kind, userId, email } satisfies Confirmation);
  const row = { id, identifier: identifierOf(digest), value, createdAt, updatedAt: createdAt, expiresAt };
  await db.insertInto("verification").values(row).execute();
}

/** What a link confirms; null when it has served, or is too old. */
export async function confirmationByDigest(
  db: Kysely<Database>,
  digest: string,
  now: Date,
): Promise<Confirmation | null> {
  const found = await db
    .selectFrom("verification")
    .select("value")
    .where("identifier", "=", identifierOf(digest))
    .where("expiresAt", ">", now)
    .executeTakeFirst();
  return found ? (JSON.parse(found.value) as Confirmation) : null;
}

/** Takes what a link confirms, once. */
export async function takeConfirmation(
  db: Kysely<Database>,
  digest: string,
  now: Date,
): Promise<Confirmation | null> {
  const taken = await db
    .deleteFrom("verification")
    .where("identifier", "=", identifierOf(digest))
    .where("expiresAt", ">", now)
    .returning("value")
    .executeTakeFirst();
  return taken ? (JSON.parse(taken.value) as Confirmation) : null;
}

function identifierOf(digest: string): string {
  return `confirm:${digest}`;
}
