import { familyCode } from "@tremplin/core/sector";
import type { OfferRow } from "../../schema.ts";
import { unitVector } from "./earth.ts";
import { profileOf } from "./profile.ts";
import { traitsCode } from "./traits.ts";

export const pageBits = 10;
/** Offers in one page: small enough to rewrite at every save, big enough to read a million fast. */
export const pageRows = 1 << pageBits;

/** An instant as the index keeps it: seconds since 1970. */
export function secondsOf(instant: Date): number {
  return Math.floor(instant.getTime() / 1000);
}

const never = 0xffffffff;

/** A ROME or INSEE code as a number (base 36), 0 for none or for what is not such a code. */
export function codeNumber(code: string | null): number {
  return code !== null && /^[0-9A-Za-z]{5}$/.test(code) ? Number.parseInt(code, 36) : 0;
}

/** The code of five signs that {@link codeNumber} made a number of. */
export function codeOf(number: number): string {
  return number.toString(36).toUpperCase().padStart(5, "0");
}

/**
 * What the index knows of each offer to filter, count and sort, as one array per column: 40 bytes
 * an offer. A row without an offer has `expires` 0.
 */
export interface Columns {
  /** Seconds since 1970. */
  readonly published: Uint32Array;
  readonly expires: Uint32Array;
  /** Gross cents per month, 0 when unknown. */
  readonly pay: Uint32Array;
  /** Code numbers of the commune and of the job. */
  readonly commune: Uint32Array;
  readonly rome: Uint32Array;
  /** Unit vector of the place; all 0 when unknown. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly z: Float32Array;
  /** See `traits.ts`. */
  readonly traits: Uint32Array;
  /** See `profile.ts`. */
  readonly profile: Uint16Array;
  /** `familyCode` of its family in the board's sector, 0 for none. */
  readonly family: Uint16Array;
}

export const bytesPerRow = 40;

/** Whether the offer of a row is on the board at a time, in seconds: one that has ended goes by itself. */
export function isLive({ published, expires }: Columns, row: number, now: number): boolean {
  return (expires[row] as number) > now && (published[row] as number) <= now;
}

/** The next time, in seconds, when an offer begins or ends. */
export function nextChange({ published, expires }: Columns, now: number): number {
  let next = never;
  for (let row = 0; row < expires.length; row += 1) {
    const end = expires[row] as number;
    if (end <= now) continue;
    const start = published[row] as number;
    const change = start > now ? start : end;
    if (change < next) next = change;
  }
  return next;
}

/** Whether the offer of a row has coordinates. */
export function isLocated({ x, y, z }: Columns, row: number): boolean {
  return x[row] !== 0 || y[row] !== 0 || z[row] !== 0;
}

/** Columns for so many rows, over one buffer: the given one, or a new one of zeros. */
export function columnsOf(rows: number, buffer: ArrayBuffer = new ArrayBuffer(rows * bytesPerRow)): Columns {
  const wide = rows * 4;
  return {
    published: new Uint32Array(buffer, 0, rows),
    expires: new Uint32Array(buffer, wide, rows),
    pay: new Uint32Array(buffer, 2 * wide, rows),
    commune: new Uint32Array(buffer, 3 * wide, rows),
    rome: new Uint32Array(buffer, 4 * wide, rows),
    x: new Float32Array(buffer, 5 * wide, rows),
    y: new Float32Array(buffer, 6 * wide, rows),
    z: new Float32Array(buffer, 7 * wide, rows),
    traits: new Uint32Array(buffer, 8 * wide, rows),
    profile: new Uint16Array(buffer, 9 * wide, rows),
    family: new Uint16Array(buffer, 9 * wide + 2 * rows, rows),
  };
}

/** A page of the database as columns; the empty blob is a page without offers. */
export function readPage(data: Uint8Array | undefined): Columns {
  if (!data?.length) return columnsOf(pageRows);
  // Copied, as what a driver answers need not be aligned.
  return columnsOf(pageRows, Uint8Array.from(data).buffer);
}

/** The blob of a page; empty when no offer is left in it. */
export function writePage(page: Columns): Buffer {
  return page.expires.some((end) => end > 0) ? Buffer.from(page.published.buffer) : Buffer.alloc(0);
}

/** Puts an offer in its row, or null to take it out. */
export function setRow(page: Columns, row: number, offer: OfferRow | null): void {
  const located = offer !== null && offer.latitude !== null && offer.longitude !== null;
  const [x, y, z] = located ? unitVector(Number(offer.latitude), Number(offer.longitude)) : [0, 0, 0];
  page.published[row] = offer?.publishedAt ? secondsOf(offer.publishedAt) : 0;
  page.expires[row] = offer === null ? 0 : offer.expiresAt ? secondsOf(offer.expiresAt) : never;
  page.pay[row] = offer?.payMonthly ?? 0;
  page.commune[row] = codeNumber(offer?.insee ?? null);
  page.rome[row] = codeNumber(offer?.romeCode ?? null);
  page.x[row] = x;
  page.y[row] = y;
  page.z[row] = z;
  page.traits[row] = traitsCode(offer?.sector ?? null);
  page.profile[row] = offer === null ? 0 : profileOf(offer);
  page.family[row] = familyCode(offer?.sector?.family ?? null);
}
