import type {
  DraftFields,
  Finding,
  OfferContent,
  OfferState,
  OfferStep,
  ReviewPart,
  ReviewState,
  RiskHint,
} from "@tremplin/core/offer";
import type { Instant, MaybeInstant } from "./instant.ts";

/** An offer being written, as it was typed. */
export interface OfferDraftTable {
  id: string;
  /** The offer that it changes; null for a new one. */
  offerId: string | null;
  companyId: string;
  authorId: string;
  fields: DraftFields;
  createdAt: Instant;
  updatedAt: Instant;
}

/** A step of an offer's life, for who asks what happened. */
export interface OfferEventTable {
  id: string;
  offerId: string;
  at: Instant;
  actorName: string;
  step: OfferStep | "correct" | "appeal";
  from: OfferState;
  to: OfferState;
  reason: string | null;
}

/** A comment of a moderator on a passage of a field. */
export interface ReviewComment {
  readonly field: string;
  readonly text: string;
  /** What it is about, as it stood in the version that was read; none when it is about the whole part. */
  readonly part?: ReviewPart;
  readonly passage?: string;
}

/** An offer that a moderator reads: what would show if it is approved. */
export interface OfferReviewTable {
  id: string;
  offerId: string;
  /** `first`: a new offer; `changed`: another content of one that shows already. */
  kind: "first" | "changed";
  content: OfferContent;
  findings: readonly Finding[];
  risks: readonly RiskHint[];
  state: ReviewState;
  submittedBy: string;
  submittedAt: Instant;
  decidedBy: string | null;
  decidedAt: MaybeInstant;
  reason: string | null;
  comments: readonly ReviewComment[];
  appeal: string | null;
}

/** A link of a mail that opens one matter, kept as a digest. */
export interface LinkTokenTable {
  digest: string;
  purpose: "offer-life" | "offer-claim" | "application-answer" | "follow-up";
  subjectId: string;
  email: string;
  createdAt: Instant;
  expiresAt: Instant;
  usedAt: MaybeInstant;
}

/** What a visitor tells of an offer or a company. */
export interface ReportTable {
  id: string;
  subjectKind: "offer" | "company";
  subjectId: string;
  reason: string;
  text: string;
  email: string | null;
  createdAt: Instant;
  decidedAt: MaybeInstant;
  decidedBy: string | null;
  decision: "taken-down" | "dismissed" | null;
}
