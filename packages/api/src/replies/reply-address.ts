import { createHash, randomBytes } from "node:crypto";
import { replyAddressWith, replyDays } from "@tremplin/core/conversation";
import { addReplyAddress, type DatabaseHandle } from "@tremplin/database";
import type { Replies } from "../context.ts";
import type { MailAnswers } from "../mail/mail.ts";

/** Makes the address at which a mail is answered, for 30 days; of its token only a digest is kept. */
export async function makeReplyAddress(
  { db }: Pick<DatabaseHandle, "db">,
  { address }: Pick<Replies, "address">,
  { conversationId, userId }: MailAnswers,
  now: Date,
): Promise<string> {
  const token = randomBytes(20).toString("hex");
  const expiresAt = new Date(now.getTime() + replyDays * 86_400_000);
  const digest = replyDigest(token);
  await addReplyAddress(db, { digest, conversationId, userId, createdAt: now, expiresAt });
  return replyAddressWith(address, token);
}

export function replyDigest(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
