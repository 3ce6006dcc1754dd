import type {
  CandidateProfile,
  CvKind,
  CvState,
  ProfileExperience,
  ProfileLanguage,
  ProfileSkill,
  ProfileStudy,
} from "@tremplin/core/candidate";
import type { Instant, MaybeInstant } from "./instant.ts";

/** What a young person tells of themselves; its columns are those of `CandidateProfile` of core. */
export interface CandidateProfileTable {
  userId: string;
  phone: string | null;
  birthDate: string | null;
  insee: string | null;
  placeLabel: string | null;
  latitude: number | null;
  longitude: number | null;
  jobs: readonly string[];
  romeCodes: readonly string[];
  contracts: CandidateProfile["contracts"];
  radiusKm: number;
  availableFrom: string | null;
  availability: string;
  mobility: CandidateProfile["mobility"];
  licences: readonly string[];
  skills: readonly ProfileSkill[];
  about: string;
  experiences: readonly ProfileExperience[];
  studies: readonly ProfileStudy[];
  languages: readonly ProfileLanguage[];
  interests: readonly string[];
  createdAt: Instant;
  updatedAt: Instant;
}

/** A version of a CV: a file that was sent, or what the profile said on a day. */
export interface CvVersionTable {
  id: string;
  userId: string;
  /** From 1, by person. */
  number: number;
  kind: CvKind;
  title: string;
  /** The file, for `file`; no reference, as documents may be cleared. */
  documentId: string | null;
  /** The profile as it was, for `made`, with the name shown. */
  content: (CandidateProfile & { readonly name: string }) | null;
  /** What the CV says in plain text: the passages that comments speak of. */
  text: string;
  state: CvState;
  createdAt: Instant;
  askedAt: MaybeInstant;
  decidedAt: MaybeInstant;
  decidedBy: string | null;
  deletedAt: MaybeInstant;
}

/** What an advisor says of a passage of a version. */
export interface CvCommentTable {
  id: string;
  versionId: string;
  authorId: string;
  authorName: string;
  /** The words it speaks of, as they stand in the text; null for the whole. */
  passage: string | null;
  text: string;
  createdAt: Instant;
  /** When the young person ticked it off. */
  doneAt: MaybeInstant;
}

/** The consent of a minor's legal representative, recorded by staff. */
export interface RepresentativeConsentTable {
  candidateId: string;
  representativeName: string;
  /** Mother, father, guardian … in words. */
  relation: string;
  /** How it was given: on paper, by e-mail … */
  way: string;
  recordedBy: string;
  recordedAt: Instant;
  revokedAt: MaybeInstant;
}

/** What a young person did with an offer; theirs alone, never shown to staff. */
export interface OfferMarkTable {
  candidateId: string;
  offerId: string;
  kind: "favourite" | "hidden" | "seen";
  at: Instant;
}

/** "What do you think of this offer?", asked of one's advisor. */
export interface AdviceRequestTable {
  id: string;
  candidateId: string;
  offerId: string;
  text: string;
  askedAt: Instant;
  answer: string | null;
  answeredBy: string | null;
  answeredAt: MaybeInstant;
}

/** A search that is kept, and told of by mail or on the board. */
export interface SavedSearchTable {
  id: string;
  /** Null for a visitor, who has an `email` that was confirmed. */
  userId: string | null;
  email: string;
  /** As in the address of the search page: `q=boulanger&lieu=21231`. */
  query: string;
  label: string;
  rhythm: "at-once" | "daily" | "weekly";
  byEmail: boolean;
  /** Digest of the token of its confirmation and of its links. */
  tokenDigest: string;
  confirmedAt: MaybeInstant;
  /** Up to when offers were told of: an instant of publication. */
  toldUntil: Instant;
  nextAt: Instant;
  createdAt: Instant;
  stoppedAt: MaybeInstant;
}

/** An offer that a saved search has told of. */
export interface SavedSearchOfferTable {
  searchId: string;
  offerId: string;
  at: Instant;
}
