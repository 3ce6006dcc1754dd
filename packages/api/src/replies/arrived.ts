import { replyTokenIn } from "@tremplin/core/conversation";
import { enqueue, forgetGivenUp, inTransaction, replyAddressBy } from "@tremplin/database";
import type { Context } from "../context.ts";
import { fileRemovalQueue } from "../routers/cv/own-data.ts";
import { replyDigest } from "./reply-address.ts";

/** The queue of the outbox that holds mails that came in as answers. */
export const replyQueue = "reply";

/** Addresses of ours that one mail may come to: an answer goes to one, and anybody can invent thousands. */
export const maxReplyAddresses = 5;

/** What waits in it: which of our addresses the mail came to, and where the mail itself is kept meanwhile. */
export interface ArrivedReply {
  readonly digests: readonly string[];
  readonly key: string;
}

/** The addresses among these that we gave to somebody, ended or not, as digests. */
export async function replyAddressesIn(
  { database, replies }: Pick<Context, "database" | "replies">,
  recipients: readonly string[],
): Promise<string[]> {
  const tokens = recipients.flatMap((each) => (replies && replyTokenIn(replies.address, each)) ?? []);
  const digests: string[] = [];
  for (const token of [...new Set(tokens)].slice(0, maxReplyAddresses)) {
    const digest = replyDigest(token);
    if (await replyAddressBy(database.db, digest)) digests.push(digest);
  }
  return digests;
}

/**
 * Keeps a mail that came in for the worker, once, when an address of ours is among its recipients. Whoever brought it
 * may forget it after that. Answers whether one was.
 */
export async function keepArrived(
  { database, files, newId, now, replies }: Pick<Context, "database" | "files" | "newId" | "now" | "replies">,
  recipients: readonly string[],
  bytes: Uint8Array,
): Promise<boolean> {
  const digests = await replyAddressesIn({ database, replies }, recipients);
  if (digests.length === 0) return false;
  const payload = { digests, key: `replies/${newId()}` };
  await files.put(payload.key, bytes);
  await inTransaction(database, (handle) => enqueue(handle, [{ queue: replyQueue, payload }], now()));
  return true;
}

/** Forgets mails that were given up before an instant: until then an administrator may have them tried again. */
export async function forgetGivenUpReplies(
  { database, now }: Pick<Context, "database" | "now">,
  before: Date,
): Promise<void> {
  await inTransaction(database, async (handle) => {
    // `keepArrived` alone puts anything in this queue.
    const gone = (await forgetGivenUp(handle.db, replyQueue, before)) as unknown as ArrivedReply[];
    const keys = gone.map(({ key }) => key);
    if (keys.length > 0) await enqueue(handle, [{ queue: fileRemovalQueue, payload: { keys } }], now());
  });
}
