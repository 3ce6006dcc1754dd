import type { Agreement } from "@tremplin/core/application";
import type {
  ConversationKind,
  ConversationSide,
  ConversationState,
  MessageDecision,
  MessageReportReason,
  MessageReportState,
} from "@tremplin/core/conversation";
import type { Generated } from "kysely";
import type { Instant, MaybeInstant } from "./instant.ts";

/** What two or three sides say to each other about one matter. */
export interface ConversationTable {
  id: string;
  kind: ConversationKind;
  /**
   * The application, request or introduction, the appointment, the young person who is accompanied, or an offer and
   * the young person (`offerId:candidateId`): one conversation each.
   */
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
  /** Since when a moderator keeps the company out of it. */
  companyOutAt: MaybeInstant;
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
  byMail: Generated<boolean>;
}

/** Where one person answers one conversation by mail; the token in the address is kept as a digest. */
export interface ReplyAddressTable {
  digest: string;
  conversationId: string;
  userId: string;
  createdAt: Instant;
  expiresAt: Instant;
}

/** An advisor's introduction of a young person to a company, without an application. */
export interface IntroductionTable {
  id: string;
  candidateId: string;
  companyId: string;
  /** The young person's, recorded by their advisor. */
  agreement: Agreement;
  createdAt: Instant;
  /** Since when the young person, or their advisor, no longer wants it. */
  endedAt: MaybeInstant;
}

/** What somebody in a conversation tells the moderators of a message. */
export interface MessageReportTable {
  id: string;
  messageId: string;
  reporterId: string;
  reason: MessageReportReason;
  text: string;
  createdAt: Instant;
  state: MessageReportState;
  decision: MessageDecision | null;
  /** What its author is told of the decision. */
  statement: string | null;
  decidedBy: string | null;
  decidedAt: MaybeInstant;
  /** What its author says against it. */
  appeal: string | null;
  /** Of the conversation, before it was closed by the decision: what an overturned one gives back. */
  stateBefore: ConversationState | null;
  blockedByBefore: string | null;
  /** What its author is told by who looked at it again. */
  reviewStatement: string | null;
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

/** A text of one's own, to be put in a message with one press. */
export interface CannedTextTable {
  id: string;
  ownerId: string;
  text: string;
  createdAt: Instant;
}

/** One message to many, each in a conversation of their own. */
export interface BroadcastTable {
  /** Made by who writes: sent twice, it is one. */
  id: string;
  authorId: string;
  text: string;
  createdAt: Instant;
}

export interface BroadcastRecipientTable {
  broadcastId: string;
  candidateId: string;
  messageId: string;
  /** Once it was sent. */
  conversationId: string | null;
  /** Refused: who wrote may no longer write to them, or the conversation is closed. */
  state: "waiting" | "sent" | "refused";
}
