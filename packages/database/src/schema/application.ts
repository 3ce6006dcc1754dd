import type { Agreement, Answer, ApplicationState, ApplicationStep } from "@tremplin/core/application";
import type { Role } from "@tremplin/core/shared";
import type { Instant, MaybeInstant } from "./instant.ts";

/** One person's application to one offer. */
export interface ApplicationTable {
  id: string;
  offerId: string;
  companyId: string | null;
  candidateId: string;
  /** Who wrote it: the candidate, or the advisor for them. */
  senderId: string;
  sentBy: "candidate" | "advisor";
  agreement: Agreement | null;
  state: ApplicationState;
  previousState: ApplicationState | null;
  message: string;
  /** What goes with it: a version of the CV, or the profile. */
  cvVersionId: string | null;
  withProfile: boolean;
  answers: readonly Answer[];
  /** As they were when it was begun: an offer may go. */
  offerTitle: string;
  companyName: string | null;
  createdAt: Instant;
  updatedAt: Instant;
  changedAt: Instant;
  sentAt: MaybeInstant;
  /** When the employer first did something with it. */
  answeredAt: MaybeInstant;
  /** After how many days of silence the employer was last reminded; 0 for never. */
  remindedDays: number;
}

/** A step of an application: what the timeline shows, and the trace of who did what. */
export interface ApplicationEventTable {
  id: string;
  applicationId: string;
  at: Instant;
  actorId: string | null;
  actorName: string;
  role: Role;
  step: ApplicationStep;
  from: ApplicationState;
  to: ApplicationState;
  reason: string | null;
  text: string | null;
}

/** What colleagues of a company tell each other of an application. */
export interface ApplicationNoteTable {
  id: string;
  applicationId: string;
  authorId: string;
  authorName: string;
  text: string;
  at: Instant;
}

/** Dates that an employer proposes, and the one that was chosen. */
export interface InterviewTable {
  id: string;
  applicationId: string;
  state: "proposed" | "accepted" | "declined" | "cancelled";
  /** Instants, ISO 8601 in UTC. */
  dates: readonly string[];
  chosenAt: MaybeInstant;
  minutes: number;
  place: string;
  link: string | null;
  text: string;
  /** Of the calendar's entry (RFC 5545): grows with each change. */
  sequence: number;
  createdBy: string;
  createdAt: Instant;
  updatedAt: Instant;
}

/** What an employer asks of who applies, at most three. */
export interface OfferQuestionTable {
  offerId: string;
  questions: readonly string[];
}

/** "Still there?", asked after a hire. */
export interface FollowUpTable {
  id: string;
  applicationId: string;
  candidateId: string;
  /** 7, 30 or 90. */
  day: number;
  dueAt: Instant;
  askedAt: MaybeInstant;
  /** True: still there. */
  isStill: boolean | null;
  text: string;
  answeredAt: MaybeInstant;
}
