import { accept, type Result, refuse } from "@tremplin/core/shared";
import { inTransaction } from "@tremplin/database";
import { z } from "zod";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { askOwner, mayAsk } from "./ask-confirmation.ts";
import { personEmail } from "./sign-up.ts";

/**
 * Asks for another address: a link to the present one, then a link to the new one. What is answered does not
 * tell whether the new one has an account. Refused: `email-same`, `too-many`.
 */
export const changeEmail = procedure(signedIn)
  .input(z.object({ email: personEmail }))
  .mutation(({ ctx, input: { email } }): Promise<Result<null, "email-same" | "too-many">> => {
    return inTransaction(ctx.database, async (handle) => {
      if (email === ctx.actor.email) return refuse("email-same", { field: "email" });
      if (!(await mayAsk(handle, ctx.actor, ctx.now()))) return refuse("too-many");
      await askOwner(handle, ctx, { what: "new-email", email });
      return accept(null);
    });
  });
