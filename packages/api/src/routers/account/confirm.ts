import type { ConfirmationKind } from "@tremplin/core/account";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  type Confirmation,
  changeEmail,
  confirmationByDigest,
  type DatabaseHandle,
  deleteUser,
  endSessions,
  inTransaction,
  personById,
  removePassword,
  takeConfirmation,
  userByEmail,
} from "@tremplin/database";
import { z } from "zod";
import type { Asking } from "../../asking.ts";
import { audit } from "../../audit.ts";
import { digestOf } from "../../link-token.ts";
import { enqueueMail } from "../../mail/enqueue-mail.ts";
import { anyone } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { withdrawAll } from "../application/own-data.ts";
import { cancelAppointments } from "../appointment/own-data.ts";
import { removeFilesOf } from "../cv/own-data.ts";
import { leaveLibrary } from "../cv-library/consent.ts";
import { leaveWorkshops } from "../workshop/own-data.ts";
import { keepWish } from "./ask-confirmation.ts";
import { type DeletionRefusal, mayDelete } from "./delete-account.ts";

const tokenInput = z.object({ token: z.string().min(1).max(100) });

/** What a link asks to confirm. */
export interface Wish {
  readonly kind: ConfirmationKind;
  /** The address to have from then on. */
  readonly email: string | null;
}

/** What the link of a mail asks to confirm. Refused: `wish-spent`. */
export const wish = procedure(anyone)
  .input(tokenInput)
  .query(async ({ ctx, input }): Promise<Result<Wish, "wish-spent">> => {
    const found = await confirmationByDigest(ctx.database.db, digestOf(input.token), ctx.now());
    return found ? accept({ kind: found.kind, email: found.email }) : refuse("wish-spent");
  });

/**
 * Does what the link of a mail asks for, once. Whoever holds it reads that mailbox: they need not have signed
 * in where they read it. Refused: `wish-spent`, and as `mayDelete`.
 */
export const confirm = procedure(anyone)
  .input(tokenInput)
  .mutation(({ ctx, input }): Promise<Result<Wish, "wish-spent" | DeletionRefusal>> => {
    return inTransaction(ctx.database, async (handle) => {
      const taken = await takeConfirmation(handle.db, digestOf(input.token), ctx.now());
      const person = taken && (await personById(handle.db, taken.userId));
      if (!taken || !person) return refuse("wish-spent");
      const done = await fulfil(handle, { ...ctx, actor: person }, taken);
      return done.ok ? accept({ kind: taken.kind, email: taken.email }) : done;
    });
  });

async function fulfil(
  handle: DatabaseHandle,
  ctx: Asking,
  { kind, email }: Confirmation,
): Promise<Result<null, "wish-spent" | DeletionRefusal>> {
  const { actor, baseUrl, now } = ctx;
  switch (kind) {
    case "new-email":
      await askNewAddress(handle, ctx, email ?? actor.email);
      return accept(null);
    case "prove-email": {
      const proved = email ?? actor.email;
      if (!(await changeEmail(handle, actor.userId, proved, now()))) return refuse("wish-spent");
      await endSessions(handle.db, actor.userId, null);
      const told = { kind: "account.email-changed", to: actor, values: { email: proved } } as const;
      await enqueueMail(handle, baseUrl, told, now());
      await note(handle, ctx, "person.change-email");
      return accept(null);
    }
    case "no-password": {
      await removePassword(handle.db, actor.userId);
      const told = { kind: "account.guard-changed", to: actor, values: { what: "no-password" } } as const;
      await enqueueMail(handle, baseUrl, told, now());
      return accept(null);
    }
    case "deletion": {
      const may = await mayDelete(handle, actor);
      if (!may.ok) return may;
      await note(handle, ctx, "person.delete");
      await withdrawAll(handle, ctx, actor);
      await leaveLibrary(handle, ctx, actor.userId);
      await cancelAppointments(handle, ctx, actor.userId);
      await leaveWorkshops(handle, ctx, actor.userId);
      await removeFilesOf(handle, actor.userId, now());
      await deleteUser(handle, actor.userId, actor.email);
      await enqueueMail(handle, baseUrl, { kind: "account.deleted", to: actor, values: {} }, now());
      return accept(null);
    }
  }
}

/** The new address gets a link; one that has an account already gets a mail that says so. */
async function askNewAddress(handle: DatabaseHandle, ctx: Asking, email: string): Promise<void> {
  const { actor, baseUrl, now } = ctx;
  const to = { email, name: actor.name };
  if (await userByEmail(handle.db, email)) {
    await enqueueMail(handle, baseUrl, { kind: "account.email-taken", to: { email }, values: {} }, now());
    return;
  }
  const path = await keepWish(handle, ctx, { kind: "prove-email", userId: actor.userId, email });
  await enqueueMail(handle, baseUrl, { kind: "account.email-change", to, values: { path, email } }, now());
}

/** By number only: the trail does not keep the name of who left. */
function note(handle: DatabaseHandle, ctx: Asking, action: string) {
  const subject = { kind: "person", id: ctx.actor.userId, label: ctx.actor.userId };
  return audit(handle, ctx, { action, subject });
}
