import { type ConfirmationKind, confirmationMinutes, type Person } from "@tremplin/core/account";
import { addConfirmation, countAttempt, type DatabaseHandle } from "@tremplin/database";
import type { Context } from "../../context.ts";
import { linkToken } from "../../link-token.ts";
import { enqueueMail } from "../../mail/enqueue-mail.ts";

type Asking = Pick<Context, "newId" | "now" | "baseUrl">;

/** Such mails to one person within an hour. */
const perPerson = { most: 5, seconds: 3_600 };

/** Whether somebody may ask for one more mail of this kind. */
export function mayAsk({ db }: DatabaseHandle, { userId }: Person, now: Date): Promise<boolean> {
  return countAttempt(db, `confirmation ${userId}`, perPerson, now);
}

/** Keeps what somebody wants, and answers the path that does it. */
export async function keepWish(
  handle: DatabaseHandle,
  { newId, now }: Asking,
  wish: { readonly kind: ConfirmationKind; readonly userId: string; readonly email: string | null },
): Promise<string> {
  const { token, digest } = linkToken();
  const createdAt = now();
  const expiresAt = new Date(createdAt.getTime() + confirmationMinutes * 60_000);
  await addConfirmation(handle.db, wish, { id: newId(), digest, createdAt, expiresAt });
  return `/lien/compte/${token}`;
}

/** Asks the owner of an account, by a mail to their address, whether it is they who want this. */
export async function askOwner(
  handle: DatabaseHandle,
  ctx: Asking & { readonly actor: Person },
  {
    what,
    email = null,
  }: { readonly what: Exclude<ConfirmationKind, "prove-email">; readonly email?: string | null },
): Promise<void> {
  const { actor, baseUrl, now } = ctx;
  const path = await keepWish(handle, ctx, { kind: what, userId: actor.userId, email });
  const values = { what, path, email };
  await enqueueMail(handle, baseUrl, { kind: "account.confirm", to: actor, values }, now());
}
