import { freeMailDomains } from "./free-mail-domains.ts";

/** The domain of an e-mail address, in lower case: `jeanne@Fournil.FR` is of `fournil.fr`; null without one. */
export function mailDomain(email: string): string | null {
  const at = email.lastIndexOf("@");
  const domain = email
    .slice(at + 1)
    .trim()
    .toLowerCase()
    .replace(/\.$/, "");
  return at > 0 && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain) ? domain : null;
}

/**
 * Whether anybody may have an address of this domain: an address of an access provider or of a free
 * service says nothing of the company that its owner works for. Their subdomains are theirs too.
 */
export function isFreeMail(domain: string): boolean {
  const labels = domain.toLowerCase().split(".");
  return labels.some((_, from) => freeMailDomains.has(labels.slice(from).join(".")));
}

/**
 * The domain that tells a company by its e-mail addresses; null for an address that anybody may have.
 */
export function companyMailDomain(email: string): string | null {
  const domain = mailDomain(email);
  return domain === null || isFreeMail(domain) ? null : domain;
}
