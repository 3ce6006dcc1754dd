import type { DiplomaLevel, ExitReason, Programme } from "@tremplin/core/advisor";
import type { Instant, MaybeInstant } from "./instant.ts";

/** Who accompanies a young person: one advisor at a time. */
export interface FollowTable {
  candidateId: string;
  advisorId: string | null;
  antennaId: string | null;
  since: Instant;
  archivedAt: MaybeInstant;
  exitReason: ExitReason | null;
  /** What only staff see. */
  programme: Programme | null;
  programmeFrom: string | null;
  programmeTo: string | null;
  isQpv: boolean;
  isRqth: boolean;
  isZrr: boolean;
  diplomaLevel: DiplomaLevel | null;
  /** The number of the file in the agency's own system. */
  externalId: string | null;
}

/** What became of a follow-up: attached, transferred, archived, taken up again. */
export interface FollowEventTable {
  id: string;
  candidateId: string;
  at: Instant;
  actorId: string | null;
  actorName: string;
  kind: "attached" | "transferred" | "archived" | "reopened";
  fromAdvisorId: string | null;
  toAdvisorId: string | null;
  reason: string | null;
}

export interface AbsenceCoverTable {
  id: string;
  advisorId: string;
  coveredBy: string;
  fromDay: string;
  toDay: string;
  createdAt: Instant;
}

/** `private`: whoever follows the young person, never the young person; `shared`: they read it too. */
export interface AdvisorNoteTable {
  id: string;
  candidateId: string;
  authorId: string;
  authorName: string;
  visibility: "private" | "shared";
  text: string;
  createdAt: Instant;
  updatedAt: Instant;
}

/** Something to do, seen by the young person and those who follow them. */
export interface ActionTable {
  id: string;
  candidateId: string;
  authorId: string;
  authorName: string;
  text: string;
  /** ISO day. */
  dueOn: string | null;
  createdAt: Instant;
  doneAt: MaybeInstant;
  doneBy: string | null;
}

/** An offer that an advisor recommends to a young person. */
export interface RecommendationTable {
  id: string;
  offerId: string;
  candidateId: string;
  advisorId: string;
  advisorName: string;
  word: string;
  at: Instant;
  seenAt: MaybeInstant;
  answer: "applied" | "declined" | null;
  reason: string | null;
  answeredAt: MaybeInstant;
}

/** A code given at the agency: who signs up with it is attached at once. */
export interface RegistrationCodeTable {
  id: string;
  /** Eight signs, read aloud without mistake; kept as a digest. */
  digest: string;
  /** Its first signs, to tell codes apart in the list. */
  hint: string;
  advisorId: string;
  antennaId: string | null;
  createdAt: Instant;
  expiresAt: Instant;
  mostUses: number;
  uses: number;
  revokedAt: MaybeInstant;
}
