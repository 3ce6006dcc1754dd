import { accept, type Result, refuse } from "@tremplin/core/shared";
import { inTransaction } from "@tremplin/database";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { askOwner, mayAsk } from "./ask-confirmation.ts";

/** For who does not know their password any more: a link takes it away, and they choose another. Refused: `too-many`. */
export const forgetPassword = procedure(signedIn).mutation(({ ctx }): Promise<Result<null, "too-many">> => {
  return inTransaction(ctx.database, async (handle) => {
    if (!(await mayAsk(handle, ctx.actor, ctx.now()))) return refuse("too-many");
    await askOwner(handle, ctx, { what: "no-password" });
    return accept(null);
  });
});
