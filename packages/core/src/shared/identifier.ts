/** The present instant, passed in so that rules can be tested at any date. */
export type Clock = () => Date;

/** A new UUIDv7. */
export type NewId = () => string;

/**
 * A UUID version 7 (RFC 9562, 5.7): 48 bits of milliseconds, then 74 random bits, as lower-case text.
 * Identifiers made later sort later, to the millisecond.
 *
 * `random(bytes)` gives that many random bytes: `crypto.getRandomValues` in the product, a seeded
 * generator in tests and demo data.
 */
export function uuidv7(now: Date, random: (bytes: number) => Uint8Array): string {
  const milliseconds = now.getTime().toString(16).padStart(12, "0");
  const [first = 0, second = 0, third = 0, ...rest] = random(10);
  const tail = [0x70 | (first & 0x0f), second, 0x80 | (third & 0x3f), ...rest];
  const hex = milliseconds + tail.map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** Crockford's base 32: no i, l, o nor u, which are misread or misspelt. */
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

export const publicIdLength = 10;

/**
 * The ten characters that stand for a UUIDv7 in public addresses: its last 50 bits, all random, in
 * Crockford's base 32, lower case.
 */
export function publicIdOf(uuid: string): string {
  let bits = BigInt(`0x${uuid.replaceAll("-", "").slice(-13)}`);
  let id = "";
  while (id.length < publicIdLength) {
    id = `${alphabet[Number(bits & 31n)]}${id}`;
    bits >>= 5n;
  }
  return id;
}

/** The milliseconds since 1970 at which a UUIDv7 was made; null for any other text. */
export function timeOfId(id: string): number | null {
  const [, high = "", low = ""] = /^([0-9a-f]{8})-([0-9a-f]{4})-7/.exec(id) ?? [];
  return high === "" ? null : Number.parseInt(high + low, 16);
}

/** True when `text` is written as `publicIdOf` writes. */
export function isPublicId(text: string): boolean {
  return /^[0-9a-hjkmnp-tv-z]{10}$/.test(text);
}
