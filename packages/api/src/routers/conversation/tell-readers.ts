import { isFor } from "@tremplin/core/conversation";
import { conversationById, type DatabaseHandle, type MessageRow } from "@tremplin/database";
import type { Asking } from "../../asking.ts";
import { tellLive } from "../../live/tell-live.ts";
import { factsOf } from "./access.ts";
import { participants } from "./participants.ts";

/** Has the open pages of those who read a message show what became of it: of a whisper the company learns nothing. */
export async function tellReaders(
  handle: DatabaseHandle,
  ctx: Pick<Asking, "instance" | "now">,
  { conversationId, isWhisper }: Pick<MessageRow, "conversationId" | "isWhisper">,
): Promise<void> {
  const conversation = await conversationById(handle.db, conversationId);
  if (!conversation) return;
  const facts = await factsOf(ctx, handle, conversation);
  const everyone = await participants(handle, conversation, facts);
  const userIds = everyone.filter(({ side }) => isFor(side, { isWhisper })).map(({ id }) => id);
  await tellLive(handle, { kind: "message", subject: conversationId, userIds }, ctx.now());
}
