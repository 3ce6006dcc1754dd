import type { ClaimGround, ClaimState, CompanyPhoto, StoredPicture } from "@tremplin/core/employer";
import type { Instant, MaybeInstant } from "./instant.ts";

/** What a company says of itself beside its facts: no row until somebody has written something. */
export interface CompanyProfileTable {
  companyId: string;
  logo: StoredPicture | null;
  photos: readonly CompanyPhoto[];
  emailDomain: string | null;
  phone: string | null;
  address: string | null;
  postcode: string | null;
  /** `YYYY-MM-DD`, the last day. */
  spontaneousUntil: string | null;
  verifiedAt: MaybeInstant;
  updatedAt: Instant;
}

/** Who asked to act for a company; one open claim of a person for a company at a time. */
export interface CompanyClaimTable {
  id: string;
  companyId: string;
  userId: string;
  state: ClaimState;
  ground: ClaimGround | null;
  /** Where whoever decides may ask. */
  phone: string | null;
  /** What was typed with it; null for one of before it was kept. */
  form: CompanySignUpForm | null;
  requestedAt: Instant;
  decidedAt: MaybeInstant;
  decidedBy: string | null;
  reason: string | null;
}

/** Who was taken out of a company by others, until somebody lets them in again. */
export interface CompanyRemovalTable {
  companyId: string;
  /** SHA-256 of the address, in lower case and hexadecimal digits. */
  addressDigest: string;
  /** Null once the account is deleted. */
  userId: string | null;
  removedAt: Instant;
}

/** A company's sign-up that waits for its author to prove that the e-mail address is theirs. */
export interface CompanySignUpTable {
  id: string;
  /** In lower case. */
  email: string;
  form: CompanySignUpForm;
  createdAt: Instant;
  expiresAt: Instant;
}

/** What was typed to sign a company up, already checked. */
export interface CompanySignUpForm {
  readonly siret: string;
  readonly name: string;
  readonly activity: string | null;
  readonly nafCode: string | null;
  readonly headcount: string | null;
  readonly insee: string;
  readonly placeLabel: string;
  readonly address: string;
  readonly postcode: string | null;
  readonly phone: string;
  /** The State's register knows this SIRET. */
  readonly isVerified: boolean;
}
