import { accept, type Result } from "@tremplin/core/shared";
import { renameUser } from "@tremplin/database";
import { z } from "zod";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { personName } from "./sign-up.ts";

/** Changes how one is called. */
export const rename = procedure(signedIn)
  .input(z.object({ name: personName }))
  .mutation(async ({ ctx, input: { name } }): Promise<Result<null>> => {
    await renameUser(ctx.database.db, ctx.actor.userId, name, ctx.now());
    return accept(null);
  });
