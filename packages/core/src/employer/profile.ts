import { endOfDay } from "../shared/index.ts";

/** A picture that the board keeps: its name is made of what it shows. */
export interface StoredPicture {
  /** `3f2a….webp`. */
  readonly file: string;
  readonly width: number;
  readonly height: number;
}

/** A picture of the company, with what it shows in words for those who do not see it. */
export interface CompanyPhoto extends StoredPicture {
  readonly alt: string;
}

/** What a company that has members says of itself, beside its facts (`Company`). */
export interface CompanyProfile {
  readonly companyId: string;
  readonly logo: StoredPicture | null;
  readonly photos: readonly CompanyPhoto[];
  /** The domain of its e-mail addresses that a moderator confirmed: colleagues are known by it. Never a free one. */
  readonly emailDomain: string | null;
  /** For the agency; not shown. */
  readonly phone: string | null;
  /** Number and street. */
  readonly address: string | null;
  readonly postcode: string | null;
  /** Last day (`YYYY-MM-DD`) on which spontaneous applications are welcome. */
  readonly spontaneousUntil: string | null;
  /** When its SIRET was last found in the State's register. */
  readonly verifiedAt: Date | null;
  readonly updatedAt: Date;
}

export const maxPhotos = 6;

/** The profile of a company that has said nothing yet. */
export function emptyProfile(companyId: string, now: Date): CompanyProfile {
  return {
    companyId,
    logo: null,
    photos: [],
    emailDomain: null,
    phone: null,
    address: null,
    postcode: null,
    spontaneousUntil: null,
    verifiedAt: null,
    updatedAt: now,
  };
}

/** Whether somebody may apply to the company without an offer: until the end of the day that it chose. */
export function takesSpontaneous(
  profile: Pick<CompanyProfile, "spontaneousUntil"> | null,
  now: Date,
  timeZone: string,
): boolean {
  const until = profile?.spontaneousUntil ?? null;
  return until !== null && now <= endOfDay(until, timeZone);
}
