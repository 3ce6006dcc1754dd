import { accept, type Result, refuse } from "@tremplin/core/shared";
import { type MailboxMessage, mailboxMessages } from "@tremplin/database";
import { anyone } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

const shown = 100;

export type MailboxEntry = Omit<MailboxMessage, "html" | "replyTo" | "text">;

/** The mails that a demo keeps instead of sending them. Refused on every other board: `not-found`. */
export const list = procedure(anyone).query(
  async ({ ctx }): Promise<Result<readonly MailboxEntry[], "not-found">> =>
    ctx.hasMailbox ? accept(await mailboxMessages(ctx.database.db, shown)) : refuse("not-found"),
);
