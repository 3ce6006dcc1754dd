import type { MemberRole } from "../account/index.ts";
import type { ClaimGround } from "./claim.ts";
import { companyMailDomain, mailDomain } from "./free-mail.ts";

/** What the board knows of a company when somebody asks to act for it. */
export interface ClaimedCompany {
  readonly members: number;
  /** Offers that the public sees: written by an advisor, or imported. */
  readonly liveOffers: number;
  /** The domain of its e-mail addresses, when it is known. */
  readonly emailDomain: string | null;
  readonly website: string | null;
}

/**
 * Whether a claim is accepted at once, and why; null leaves it to a moderator. `email` is verified: its
 * owner reads what is sent there.
 *
 * The domain of the company's addresses or of its site proves enough, unless anybody may have it. Whoever
 * comes first to a company without members nor offers takes nobody's place: the first offer is looked at.
 * A company that is shown with offers already could be anybody's prey: a moderator looks first.
 */
export function automaticGround(company: ClaimedCompany, email: string): ClaimGround | null {
  const domain = companyMailDomain(email);
  const own = [company.emailDomain, siteDomain(company.website)];
  if (domain !== null && own.includes(domain)) return "email-domain";
  return company.members === 0 && company.liveOffers === 0 ? "first-member" : null;
}

/** What an accepted claimant becomes: somebody has to manage the members. */
export function roleOfAccepted(members: number): MemberRole {
  return members === 0 ? "recruiter-admin" : "recruiter";
}

/** The domain of a site, as its e-mail addresses have it: without `www`. */
function siteDomain(website: string | null): string | null {
  const [, host = ""] = /^https?:\/\/([^/:?#]+)/i.exec(website ?? "") ?? [];
  return mailDomain(`site@${host.replace(/^www\./i, "")}`);
}
