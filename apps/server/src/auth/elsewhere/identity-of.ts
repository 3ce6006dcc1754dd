import type { SignInProvider } from "@tremplin/instance";

/** Claims about somebody, as a service tells them: nothing of them is certain. */
export type Claims = Readonly<Record<string, unknown>>;

/** Who comes from a service. */
export interface Came {
  readonly providerId: string;
  /** The service by its address, and what it calls them. */
  readonly accountId: string;
  /** Lower case. */
  readonly email: string | null;
  readonly isEmailProved: boolean;
  readonly name: string;
}

const address = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;
const longestName = 80;

/**
 * Who comes from a service, from what its signed proof and its address of claims say. An address counts as proved
 * when the service says so, or says nothing and is trusted to have proved it; never when it says that it did not.
 */
export function identityOf(
  { id, issuer, vouchesForEmail }: SignInProvider,
  subject: string,
  proof: Claims,
  told: Claims,
): Came {
  // An address and what is said of it are of one and the same answer.
  const source = typeof told.email === "string" ? told : proof;
  const email = typeof source.email === "string" ? source.email.trim().toLowerCase() : "";
  const isAddress = address.test(email) && email.length <= 254;
  const { email_verified: verified } = source;
  return {
    providerId: id,
    accountId: `${issuer} ${subject}`,
    email: isAddress ? email : null,
    isEmailProved: isAddress && (verified === true || (verified === undefined && vouchesForEmail)),
    name: nameOf({ ...proof, ...told }),
  };
}

/** A name from its parts: `usual_name` is ProConnect's, `preferred_username` FranceConnect's name in use. */
function nameOf(claims: Claims): string {
  const family = claims.usual_name ?? claims.preferred_username ?? claims.family_name;
  const parts = [claims.given_name, family].filter((part) => typeof part === "string" && part.trim() !== "");
  const whole = parts.length > 0 ? parts.join(" ") : typeof claims.name === "string" ? claims.name : "";
  return whole
    .replace(/[\p{Cc}\s<>]+/gu, " ")
    .trim()
    .slice(0, longestName);
}
