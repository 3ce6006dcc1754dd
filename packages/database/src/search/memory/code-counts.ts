/** Room for twice the communes of France, at half load. */
const size = 2 ** 17;

/**
 * Counts how often each code number comes, and where it came last, without a Map: a board of a
 * million offers is counted in a few milliseconds. 0 is no code.
 */
export class CodeCounts {
  readonly #codes = new Uint32Array(size);
  readonly #counts = new Uint32Array(size);
  readonly #last = new Uint32Array(size);

  add(code: number, slot: number): void {
    if (code === 0) return;
    const place = this.#placeOf(code);
    this.#codes[place] = code;
    this.#counts[place] = (this.#counts[place] as number) + 1;
    this.#last[place] = slot;
  }

  /** The codes that came most, most first; equal ones by code. */
  greatest(most: number): { readonly code: number; readonly count: number; readonly slot: number }[] {
    const places: number[] = [];
    this.#counts.forEach((count, place) => {
      if (count > 0) places.push(place);
    });
    return places
      .map((place) => ({
        code: this.#codes[place] as number,
        count: this.#counts[place] as number,
        slot: this.#last[place] as number,
      }))
      .sort((a, b) => b.count - a.count || a.code - b.code)
      .slice(0, most);
  }

  /** Where a code is counted: the first free place from its own. Codes are fewer than places. */
  #placeOf(code: number): number {
    let place = Math.imul(code, 0x9e3779b1) >>> 15;
    while (this.#codes[place] !== 0 && this.#codes[place] !== code) place = (place + 1) & (size - 1);
    return place;
  }
}
