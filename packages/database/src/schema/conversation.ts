import type { ConversationKind, ConversationSide, ConversationState } from "@tremplin/core/conversation";
import type { Instant, MaybeInstant } from "./instant.ts";

/** What two or three sides say to each other about one matter. */
export interface ConversationTable {
  id: string;
  kind: ConversationKind;
  /** The application, or the young person who is accompanied: one conversation each. */
  subjectId: string;
  candidateId: string;
  /** The company that an application was sent to; null for what stays with the advisor. */
  companyId: string | null;
  title: string;
  state: ConversationState;
  /** Who blocked it: only they may open it again. */
  blockedBy: string | null;
  /** When the advisor joined; from the start for a minor. */
  advisorJoinedAt: MaybeInstant;
  createdAt: Instant;
  /** Of its last message: the order of the list. */
  lastAt: Instant;
}

export interface MessageTable {
  /** Made by who writes: sent twice, it is one message. */
  id: string;
  conversationId: string;
  authorId: string;
  authorName: string;
  side: ConversationSide;
  text: string;
  /** Between the advisor and the young person only. */
  isWhisper: boolean;
  at: Instant;
  editedAt: MaybeInstant;
  /** What stood before, for who looks into a complaint. */
  earlierTexts: readonly string[];
  withdrawnAt: MaybeInstant;
  /** It came as an answer to a mail. */
  byMail: boolean;
}

/** Where one person answers one conversation by mail; the token in the address is kept as a digest. */
export interface ReplyAddressTable {
  digest: string;
  conversationId: string;
  userId: string;
  createdAt: Instant;
  expiresAt: Instant;
}

/** A file that goes with a message. */
export interface MessageFileTable {
  messageId: string;
  documentId: string;
}

/** Up to when somebody has read a conversation. */
export interface ReadMarkTable {
  conversationId: string;
  userId: string;
  readUpTo: Instant;
}
