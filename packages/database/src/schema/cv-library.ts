import type { ContactState, CvSource, DeclineReason } from "@tremplin/core/cv-library";
import type { Instant, MaybeInstant } from "./instant.ts";

/** A company whose members may look into the library: the agency says so, by name. */
export interface PartnerCompanyTable {
  companyId: string;
  namedAt: Instant;
  namedBy: string;
  namedByName: string;
}

/** The agreement of a young person to show one version of their CV; dated, and kept once it is taken back. */
export interface LibraryEntryTable {
  /** Says nothing of the person: it stands in addresses that companies see. */
  id: string;
  candidateId: string;
  cvVersionId: string;
  /** What is shown, without who it is: as it was agreed to. */
  content: CvSource;
  consentedAt: Instant;
  /** When it was taken back, or another version took its place. */
  revokedAt: MaybeInstant;
}

/** A company asks to get to know somebody of the library. */
export interface ContactRequestTable {
  id: string;
  entryId: string;
  candidateId: string;
  companyId: string;
  companyName: string;
  /** The offer that it is about; no reference, as offers may be cleared. */
  offerId: string;
  offerTitle: string;
  askedBy: string;
  askedByName: string;
  text: string;
  state: ContactState;
  askedAt: Instant;
  changedAt: Instant;
  /** Why it was declined, for the advisor. */
  reason: DeclineReason | null;
}

/** Which company looked at somebody's CV, once a day. */
export interface LibraryViewTable {
  candidateId: string;
  companyId: string;
  /** ISO day of the instance. */
  day: string;
  entryId: string;
  companyName: string;
  viewerId: string;
  viewerName: string;
  /** The first time on that day. */
  at: Instant;
}
