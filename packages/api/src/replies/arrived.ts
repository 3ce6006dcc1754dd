import { replyTokenIn } from "@tremplin/core/conversation";
import { enqueue, inTransaction } from "@tremplin/database";
import type { Context } from "../context.ts";
import { replyDigest } from "./reply-address.ts";

/** The queue of the outbox that holds mails that came in as answers. */
export const replyQueue = "reply";

/** What waits in it: whose address the mail came to, and where the mail itself is kept meanwhile. */
export interface ArrivedReply {
  readonly digest: string;
  readonly key: string;
}

/** Whether a mail to this address may be an answer to one of ours. */
export function isReplyAddress({ replies }: Pick<Context, "replies">, recipient: string): boolean {
  return replies !== null && replyTokenIn(replies.address, recipient) !== null;
}

/**
 * Keeps a mail that came in for the worker, once for each of our addresses among its recipients. Whoever brought it
 * may forget it after that. Answers how many addresses were ours.
 */
export async function keepArrived(
  { database, files, newId, now, replies }: Pick<Context, "database" | "files" | "newId" | "now" | "replies">,
  recipients: readonly string[],
  bytes: Uint8Array,
): Promise<number> {
  const tokens = recipients.flatMap((each) => (replies && replyTokenIn(replies.address, each)) ?? []);
  const arrived = [...new Set(tokens)].map((token) => ({
    digest: replyDigest(token),
    key: `replies/${newId()}`,
  }));
  for (const { key } of arrived) await files.put(key, bytes);
  await inTransaction(database, (handle) =>
    enqueue(
      handle,
      arrived.map((payload) => ({ queue: replyQueue, payload: { ...payload } })),
      now(),
    ),
  );
  return arrived.length;
}
