/** Row numbers of one block: few blocks for broad terms, short enough to rewrite for one offer. */
export const blockBits = 16;
export const blockSize = 1 << blockBits;
const bitmapBytes = blockSize / 8;

/**
 * Packs the sorted places (0 to 65,535) of a block that hold a term: two bytes each while that is
 * shorter, a bitmap of 8,192 bytes otherwise. The length tells one from the other.
 */
export function pack(places: readonly number[] | Uint16Array): Buffer {
  if (places.length * 2 >= bitmapBytes) {
    const bitmap = Buffer.alloc(bitmapBytes);
    for (const place of places) bitmap[place >> 3] = (bitmap[place >> 3] as number) | (1 << (place & 7));
    return bitmap;
  }
  const list = Buffer.allocUnsafe(places.length * 2);
  for (let at = 0; at < places.length; at += 1) list.writeUInt16LE(places[at] as number, at * 2);
  return list;
}

/** Writes the places of a packed block into `into`, sorted; answers how many. */
export function unpack(packed: Uint8Array, into: Uint16Array): number {
  let count = 0;
  if (packed.length !== bitmapBytes) {
    for (let at = 0; at < packed.length; at += 2) {
      into[count] = (packed[at] as number) | ((packed[at + 1] as number) << 8);
      count += 1;
    }
    return count;
  }
  for (let byte = 0; byte < bitmapBytes; byte += 1) {
    let bits = packed[byte] as number;
    while (bits !== 0) {
      into[count] = (byte << 3) + (31 - Math.clz32(bits & -bits));
      count += 1;
      bits &= bits - 1;
    }
  }
  return count;
}

const scratch = new Uint8Array(bitmapBytes);

/** The packed block with places added and taken away; null when nothing is left. */
export function change(
  packed: Uint8Array | null,
  added: readonly number[],
  removed: readonly number[],
): Buffer | null {
  scratch.fill(0);
  if (packed?.length === bitmapBytes) scratch.set(packed);
  else if (packed) {
    for (let at = 0; at < packed.length; at += 2) {
      mark((packed[at] as number) | ((packed[at + 1] as number) << 8));
    }
  }
  for (const place of removed) {
    scratch[place >> 3] = (scratch[place >> 3] as number) & ~(1 << (place & 7));
  }
  for (const place of added) mark(place);
  const count = unpack(scratch, places);
  return count === 0 ? null : pack(places.subarray(0, count));
}

const places = new Uint16Array(blockSize);

function mark(place: number): void {
  scratch[place >> 3] = (scratch[place >> 3] as number) | (1 << (place & 7));
}
