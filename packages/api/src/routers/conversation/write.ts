import { mayEdit, whyNotWrite } from "@tremplin/core/conversation";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  changeMessage,
  type DatabaseHandle,
  inTransaction,
  type MessageRow,
  messageById,
} from "@tremplin/database";
import { z } from "zod";
import type { Asking } from "../../asking.ts";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { forbidden, type OpenedConversation, ownConversation } from "./access.ts";
import { keepFiles, sentFiles } from "./attachments.ts";
import { sayWithFiles, whyNotSay } from "./say.ts";
import { tellReaders } from "./tell-readers.ts";
import { said, text } from "./text.ts";

/** A UUID made by who writes: what is sent twice is one message. */
const messageId = z.uuid();

const written = z.object({
  id: z.string().max(64),
  messageId,
  text: said,
  files: sentFiles,
  /** To the young person only; for advisors. */
  isWhisper: z.boolean().default(false),
  /** What is delicate was pointed out, and goes all the same. */
  isSure: z.boolean().default(false),
});

/**
 * Says something. Refused: why one may not write; `message-delicate` the first time for what a minor should think
 * about twice before it is told or asked for; what is wrong with a file; `too-many`.
 */
export const send = procedure(signedIn)
  .input(written)
  .mutation(async ({ ctx, input }): Promise<Result<null>> => {
    if (input.text === "" && input.files.length === 0) return refuse("required", { field: "text" });
    const { side, facts } = await ownConversation(ctx, input.id);
    const why = whyNotWrite(side, facts);
    if (why === "forbidden") throw forbidden();
    if (why) return refuse(why);
    // Looked into and stored before the message: no one else waits for that.
    const files = await keepFiles(ctx, input.files);
    if (!files.ok) return files;
    const sent = await sayWithFiles(ctx, input, files.value);
    return sent.ok ? accept(null) : sent;
  });

/**
 * Writes one's message otherwise, for a while; what stood before is kept. Refused: `message-late`, `message-gone`, and
 * what {@link send} is refused for.
 */
export const edit = procedure(signedIn)
  .input(written.pick({ messageId: true, isSure: true }).extend({ text }))
  .mutation(({ ctx, input }): Promise<Result<null>> => {
    return ownMessage(ctx, input.messageId, async (handle, message, opened) => {
      const may = mayEdit(message, ctx.actor.userId, ctx.now());
      if (!may.ok) return may;
      const why = await whyNotSay(handle, ctx, opened, input);
      if (why) return why;
      await changeMessage(handle.db, message.id, {
        text: input.text,
        editedAt: ctx.now(),
        earlierTexts: [...message.earlierTexts, message.text],
      });
      await tellReaders(handle, ctx, message);
      return accept(null);
    });
  });

/** Takes one's message back: that there was one stays to be seen. Refused: `message-gone`. */
export const withdraw = procedure(signedIn)
  .input(z.object({ messageId }))
  .mutation(({ ctx, input }): Promise<Result<null>> => {
    return ownMessage(ctx, input.messageId, async (handle, message) => {
      if (message.withdrawnAt !== null) return refuse("message-gone");
      await changeMessage(handle.db, message.id, { withdrawnAt: ctx.now() });
      await tellReaders(handle, ctx, message);
      return accept(null);
    });
  });

function ownMessage(
  ctx: Asking,
  id: string,
  work: (handle: DatabaseHandle, message: MessageRow, opened: OpenedConversation) => Promise<Result<null>>,
): Promise<Result<null>> {
  return inTransaction(ctx.database, async (handle) => {
    const message = await messageById(handle.db, id);
    if (!message || message.authorId !== ctx.actor.userId) throw forbidden();
    return work(handle, message, await ownConversation(ctx, message.conversationId, handle));
  });
}
