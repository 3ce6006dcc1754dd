import type { MemberRole } from "../account/index.ts";
import type { ClaimGround } from "./claim.ts";
import { companyMailDomain, isFreeMail, mailDomain } from "./free-mail.ts";

/** What the board knows of a company when somebody asks to act for it. */
export interface ClaimedCompany {
  /** The claimant's own sign-up has just brought it onto the board: nothing is known or kept of it yet. */
  readonly isNew: boolean;
  /** Those who manage it have removed the claimant, or a moderator has refused them: nobody has let them in since. */
  readonly hasTurnedAway: boolean;
  /** The State's register knows its SIRET, and that it is open. */
  readonly isVerified: boolean;
  /** The domain of its e-mail addresses, when a moderator has confirmed it. */
  readonly emailDomain: string | null;
  readonly website: string | null;
}

/**
 * Whether a claim is accepted at once, and why; null leaves it to a moderator. `email` is verified: its
 * owner reads what is sent there.
 *
 * The domain of the company's addresses or of its site proves enough, unless anybody may have it. Whoever
 * brings a company that the register knows takes nobody's place: the first offer is looked at. A company that
 * was here before could be anybody's prey: without members and offers, too, it may have applications and CVs.
 * Whoever was turned away does not come back alone.
 */
export function automaticGround(company: ClaimedCompany, email: string): ClaimGround | null {
  if (company.hasTurnedAway) return null;
  const domain = companyMailDomain(email);
  if (domain !== null && ownMailDomains(company).includes(domain)) return "email-domain";
  return company.isNew && company.isVerified ? "first-member" : null;
}

/**
 * The domains whose addresses are a company's own, so that whoever has one is a colleague: the one that a
 * moderator confirmed, and that of its site. The address of a member proves none: no list of free mail is whole.
 */
export function ownMailDomains({
  emailDomain,
  website,
}: Pick<ClaimedCompany, "emailDomain" | "website">): string[] {
  return [emailDomain, siteDomain(website)].filter(
    (domain) => domain !== null && !isFreeMail(domain),
  ) as string[];
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
