import { createHash, randomBytes } from "node:crypto";

/** A random token for a link of a mail, and the digest under which it is kept. */
export function linkToken(): { readonly token: string; readonly digest: string } {
  const token = randomBytes(24).toString("base64url");
  return { token, digest: digestOf(token) };
}

export function digestOf(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
