import { createHash, randomBytes } from "node:crypto";

/** What a link of a mail carries: 192 random bits. */
export function newToken(): string {
  return randomBytes(24).toString("base64url");
}

/** The digest under which it is kept: who reads the database cannot follow the link. */
export function tokenDigest(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
