import type { CvState } from "../candidate/index.ts";

/** What is true of somebody of whom the library might show a CV. */
export interface LibraryFacts {
  /** The young person agreed to show this version of their CV, and has not taken it back. */
  readonly isConsented: boolean;
  /** Of that version; null once it was deleted. */
  readonly cvState: CvState | null;
  /** The account is closed for a while. */
  readonly isDisabled: boolean;
  /** Their follow-up has ended. */
  readonly isArchived: boolean;
  /** Somebody accompanies them: a request goes to two. */
  readonly hasAdvisor: boolean;
  /** The date of birth is told: without it nobody knows whether the law protects them. */
  readonly isBirthDateTold: boolean;
  readonly isMinor: boolean;
  /** The legal representative of a minor has agreed, and has not taken it back. */
  readonly hasRepresentativeConsent: boolean;
}

/** Why a CV is not in the library. Shown in words: `library.hidden.<reason>`. */
export const hiddenReasons = [
  "disabled",
  "archived",
  "no-advisor",
  "no-birth-date",
  "no-representative",
  "cv-gone",
  "cv-not-validated",
  "no-consent",
] as const;
export type HiddenReason = (typeof hiddenReasons)[number];

/**
 * Why nobody finds somebody's CV; null when partner employers do. The one rule: searches, pages, files, requests and
 * the young person's own page ask it each time, so that whatever ends takes the CV out at once.
 */
export function whyHidden(facts: LibraryFacts): HiddenReason | null {
  return whyNotConsent(facts) ?? (facts.isConsented ? null : "no-consent");
}

/** Why somebody can't agree to show a version of their CV; null when they can. */
export function whyNotConsent({
  cvState,
  isDisabled,
  isArchived,
  hasAdvisor,
  isBirthDateTold,
  isMinor,
  hasRepresentativeConsent,
}: Omit<LibraryFacts, "isConsented">): Exclude<HiddenReason, "no-consent"> | null {
  if (isDisabled) return "disabled";
  if (isArchived) return "archived";
  if (!hasAdvisor) return "no-advisor";
  if (!isBirthDateTold) return "no-birth-date";
  if (isMinor && !hasRepresentativeConsent) return "no-representative";
  if (cvState === null) return "cv-gone";
  return cvState === "validated" ? null : "cv-not-validated";
}
