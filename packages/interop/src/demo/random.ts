/** Scrambles 32 bits; two different numbers never give the same one. */
export function scramble(bits: number): number {
  let mixed = bits | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** Chance that is the same at each run (splitmix32): for demo data, never for secrets. */
export class Random {
  #state: number;

  /** `stream` sets apart the chances of, say, the companies and the 12th offer of one seed. */
  constructor(seed: number, stream: number) {
    this.#state = scramble(scramble(seed) ^ (stream + 1));
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x9e3779b9) | 0;
    return scramble(this.#state) / 0x1_0000_0000;
  }

  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number {
    return Math.floor(this.next() * below);
  }

  between(least: number, most: number): number {
    return least + this.next() * (most - least);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error("nothing to pick from");
    return item;
  }

  /** `count` different items, or all of them, in a random order. */
  sample<Item>(items: readonly Item[], count: number): Item[] {
    const rest = [...items];
    const taken = Math.min(count, rest.length);
    for (let at = 0; at < taken; at += 1) {
      const from = at + this.below(rest.length - at);
      const item = rest[from] as Item;
      rest[from] = rest[at] as Item;
      rest[at] = item;
    }
    rest.length = taken;
    return rest;
  }
}
