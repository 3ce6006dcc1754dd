import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** Seconds that a code is good for (RFC 6238). */
const step = 30;
const base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** A new key for one-time codes, as authenticator programs take it: base 32. */
export function newKey(): string {
  let bits = "";
  for (const byte of randomBytes(20)) bits += byte.toString(2).padStart(8, "0");
  return (bits.match(/.{5}/g) ?? []).map((five) => base32[Number.parseInt(five, 2)]).join("");
}

/** The code of a key at an instant (RFC 6238 over RFC 4226: SHA-1, six digits). */
export function codeOf(key: string, at: Date): string {
  return codeOfCounter(key, counterAt(at));
}

/**
 * The step of the clock whose code was typed, one step early or late: clocks differ. Null when it is the code
 * of none.
 */
export function counterOfCode(typed: string, key: string, at: Date): number | null {
  const digits = typed.replace(/\s/g, "");
  if (!/^\d{6}$/.test(digits)) return null;
  const now = counterAt(at);
  // The latest first: what has served up to then is spent.
  const found = [now + 1, now, now - 1].find((counter) =>
    timingSafeEqual(Buffer.from(codeOfCounter(key, counter)), Buffer.from(digits)),
  );
  return found ?? null;
}

function counterAt(at: Date): number {
  return Math.floor(at.getTime() / 1000 / step);
}

function codeOfCounter(key: string, counter: number): string {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(counter));
  const digest = createHmac("sha1", bytesOf(key)).update(bytes).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  const number = (digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000;
  return String(number).padStart(6, "0");
}

/** What an authenticator program reads from a QR code. */
export function keyUri(key: string, board: string, email: string): string {
  const label = `${encodeURIComponent(board)}:${encodeURIComponent(email)}`;
  return `otpauth://totp/${label}?${new URLSearchParams({ secret: key, issuer: board })}`;
}

function bytesOf(key: string): Buffer {
  const bits = [...key].map((sign) => base32.indexOf(sign).toString(2).padStart(5, "0")).join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
