import { accept, type Result, refuse } from "@tremplin/core/shared";
import { bumpDataVersion, inTransaction, signUpsOf, takeSignUp } from "@tremplin/database";
import { z } from "zod";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { companyOfForm } from "./company-of-form.ts";
import { type Joined, joinCompany } from "./join-company.ts";

/**
 * Completes a sign-up: the person who signed in owns the address that it was made with. Refused:
 * `sign-up-gone` when it was completed already, is too old, or is somebody else's.
 */
export const confirmSignUp = procedure(signedIn)
  .input(z.object({ id: z.string().max(60) }))
  .mutation(({ ctx, input }): Promise<Result<Joined, "sign-up-gone">> => {
    return inTransaction(ctx.database, async (handle) => {
      const waiting = await signUpsOf(handle.db, ctx.actor.email, ctx.now());
      const signUp = waiting.find(({ id }) => id === input.id);
      if (!signUp || !(await takeSignUp(handle.db, signUp.id))) return refuse("sign-up-gone");
      // Takes the lock under which companies are made and joined, one person after the other.
      await bumpDataVersion(handle);
      const found = await companyOfForm(handle, signUp.form, ctx);
      return accept(await joinCompany(handle, ctx, found, signUp.form));
    });
  });

/** Gives up a sign-up that waits. */
export const dropSignUp = procedure(signedIn)
  .input(z.object({ id: z.string().max(60) }))
  .mutation(async ({ ctx, input }): Promise<Result<null>> => {
    const waiting = await signUpsOf(ctx.database.db, ctx.actor.email, ctx.now());
    if (waiting.some(({ id }) => id === input.id)) await takeSignUp(ctx.database.db, input.id);
    return accept(null);
  });
