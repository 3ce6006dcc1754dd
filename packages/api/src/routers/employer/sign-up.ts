import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  addSignUp,
  type CompanySignUpForm,
  countAttempt,
  createUser,
  type DatabaseHandle,
  inTransaction,
} from "@tremplin/database";
import type { Context } from "../../context.ts";
import { anyone, signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { type SignUpRefusal, signUpForm } from "./sign-up-form.ts";
import { companyInput, signUpInput } from "./sign-up-input.ts";

/** Sign-ups begun from one place of the network within an hour: a room of a job fair is one. */
const perPlace = { most: 40, seconds: 3_600 };
/** For how long a sign-up waits for its author to open their mail. */
const waitMs = 48 * 3_600_000;

/**
 * Begins the sign-up of a company in the name of whoever owns an e-mail address, and makes their account if
 * they have none. Nothing comes of it until they sign in by a link sent there, and confirm. The answer is the
 * same whether there was an account or not. Refused: what is wrong with the form, and `too-many`.
 */
export const signUp = procedure(anyone)
  .input(signUpInput)
  .mutation(async ({ ctx, input }): Promise<Result<{ readonly id: string }, SignUpRefusal | "too-many">> => {
    const form = await signUpForm(ctx, input);
    if (!form.ok) return form;
    const { email, firstName, lastName } = input;
    return inTransaction(ctx.database, async (handle) => {
      const key = `company-sign-up ${ctx.place}`;
      if (!(await countAttempt(handle.db, key, perPlace, ctx.now()))) return refuse("too-many");
      await createUser(handle, { id: ctx.newId(), name: `${firstName} ${lastName}`, email }, ctx.now());
      return accept({ id: await keep(handle, ctx, email, form.value) });
    });
  });

/** Signs a company up for whoever has signed in: only the confirmation is left. */
export const signUpAsMyself = procedure(signedIn)
  .input(companyInput)
  .mutation(async ({ ctx, input }): Promise<Result<{ readonly id: string }, SignUpRefusal>> => {
    const form = await signUpForm(ctx, input);
    if (!form.ok) return form;
    return accept({ id: await keep(ctx.database, ctx, ctx.actor.email, form.value) });
  });

async function keep(
  { db }: Pick<DatabaseHandle, "db">,
  { newId, now }: Pick<Context, "newId" | "now">,
  email: string,
  form: CompanySignUpForm,
): Promise<string> {
  const id = newId();
  const createdAt = now();
  const expiresAt = new Date(createdAt.getTime() + waitMs);
  await addSignUp(db, { id, email: email.toLowerCase(), form, createdAt, expiresAt });
  return id;
}
