import { accept, type Result } from "@tremplin/core/shared";
import { createUser, giveRole, inTransaction, userByEmail } from "@tremplin/database";
import { z } from "zod";
import { anyone } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

/** A name as people write it, on one line. */
export const personName = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^[^\p{Cc}<>]+$/u);
/** An address, in the form in which it is kept. */
export const personEmail = z.string().trim().toLowerCase().max(254).pipe(z.email());

/**
 * Makes the account of a young person. An address that has an account keeps it as it is: what is
 * answered is the same, so that nobody learns who has one.
 */
export const signUp = procedure(anyone)
  .input(z.object({ name: personName, email: personEmail }))
  .mutation(async ({ ctx, input: { name, email } }): Promise<Result<null>> => {
    const now = ctx.now();
    await inTransaction(ctx.database, async (handle) => {
      if (await userByEmail(handle.db, email)) return;
      const id = await createUser(handle, { id: ctx.newId(), name, email }, now);
      await giveRole(handle, id, "candidate", now);
    });
    return accept(null);
  });
