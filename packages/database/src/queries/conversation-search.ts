import type { ConversationKind } from "@tremplin/core/conversation";
import type { DatabaseHandle } from "../open.ts";
import { hasWords } from "./administration/table-source.ts";
import type { MessageRow } from "./conversation.ts";

/** A message that was found, with what its conversation is called. */
export type FoundMessage = Pick<MessageRow, "id" | "conversationId" | "authorName" | "text" | "at"> & {
  readonly title: string;
  readonly kind: ConversationKind;
};

/**
 * The messages that hold all of these words, accents and case aside, the last first: in some conversations without
 * whispers, in others with them. What was withdrawn is not found.
 */
export async function searchMessages(
  handle: DatabaseHandle,
  {
    words,
    openIds,
    wholeIds,
    limit,
  }: {
    readonly words: string;
    /** Conversations whose whispers are not for who searches. */
    readonly openIds: readonly string[];
    readonly wholeIds: readonly string[];
    readonly limit: number;
  },
): Promise<FoundMessage[]> {
  const none = [""];
  return handle.db
    .selectFrom("message")
    .innerJoin("conversation", "conversation.id", "message.conversationId")
    .select(["message.id", "message.conversationId", "message.authorName", "message.text", "message.at"])
    .select(["conversation.title", "conversation.kind"])
    .where((eb) =>
      eb.or([
        eb("message.conversationId", "in", wholeIds.length > 0 ? wholeIds : none),
        eb.and([
          eb("message.conversationId", "in", openIds.length > 0 ? openIds : none),
          eb("message.isWhisper", "=", false),
        ]),
      ]),
    )
    .where("message.withdrawnAt", "is", null)
    .where(hasWords(handle, words, ["message.text"]))
    .orderBy("message.at", "desc")
    .orderBy("message.id", "desc")
    .limit(limit)
    .execute();
}
