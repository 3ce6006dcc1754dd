import { accept, type Result, refuse } from "@tremplin/core/shared";
import { type MailboxMessage, mailboxMessage } from "@tremplin/database";
import { z } from "zod";
import { anyone } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

/** One mail that a demo keeps. Refused on every other board: `not-found`. */
export const show = procedure(anyone)
  .input(z.object({ id: z.string().max(64) }))
  .query(async ({ ctx, input: { id } }): Promise<Result<MailboxMessage, "not-found">> => {
    const message = ctx.hasMailbox ? await mailboxMessage(ctx.database.db, id) : undefined;
    return message ? accept(message) : refuse("not-found");
  });
