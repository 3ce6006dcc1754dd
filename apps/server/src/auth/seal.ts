import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from "node:crypto";

const nonceLength = 12;
const tagLength = 16;

/**
 * Seals short texts with the board's own secret: secrets of the database, which a copy of it alone does not open, and
 * links. What is sealed for one purpose opens for no other.
 */
export function sealer(secret: string, purpose: "two-step" | "stop-link" = "two-step") {
  const key = Buffer.from(hkdfSync("sha256", secret, "", purpose, 32));
  return {
    seal(text: string): string {
      const nonce = randomBytes(nonceLength);
      const cipher = createCipheriv("aes-256-gcm", key, nonce);
      const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return Buffer.concat([nonce, body, cipher.getAuthTag()]).toString("base64url");
    },
    open(sealed: string): string {
      const bytes = Buffer.from(sealed, "base64url");
      const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, nonceLength));
      decipher.setAuthTag(bytes.subarray(-tagLength));
      const body = bytes.subarray(nonceLength, -tagLength);
      return Buffer.concat([decipher.update(body), decipher.final()]).toString("utf8");
    },
    /** What stands for a text without telling it: an address in a counter's key. */
    digest: (text: string) => createHmac("sha256", key).update(text).digest("base64url").slice(0, 22),
  };
}

export type Sealer = ReturnType<typeof sealer>;

/** The digest under which a random token is kept. */
export function tokenDigest(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
