/**
 * Keeps the best of a stream: a heap whose root is the worst one kept, so that most candidates cost
 * one comparison. Equal keys fall to the greater number.
 */
export class Top {
  readonly #most: number;
  readonly #keys: Float64Array;
  readonly #items: Uint32Array;
  #count = 0;

  constructor(most: number) {
    this.#most = most;
    this.#keys = new Float64Array(most);
    this.#items = new Uint32Array(most);
  }

  /** Whether an item with this key would be kept: lets one spare the work of a key that cannot be greater. */
  admits(key: number): boolean {
    return this.#count < this.#most || (this.#most > 0 && (this.#keys[0] as number) <= key);
  }

  add(key: number, item: number): void {
    if (this.#count < this.#most) {
      this.#rise(this.#count, key, item);
      this.#count += 1;
    } else if (this.#most > 0 && this.#isWorse(0, key, item)) this.#sink(key, item);
  }

  /** Empties it; the items, best first. */
  take(): number[] {
    const order = Array.from({ length: this.#count }, (_, at) => at);
    const keys = this.#keys;
    const items = this.#items;
    order.sort(
      (a, b) => (keys[b] as number) - (keys[a] as number) || (items[b] as number) - (items[a] as number),
    );
    this.#count = 0;
    return order.map((at) => items[at] as number);
  }

  /** Whether what stands at a place is worse than this. */
  #isWorse(at: number, key: number, item: number): boolean {
    const kept = this.#keys[at] as number;
    return kept < key || (kept === key && (this.#items[at] as number) < item);
  }

  #rise(from: number, key: number, item: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.#isWorse(parent, key, item)) break;
      this.#move(parent, at);
      at = parent;
    }
    this.#put(at, key, item);
  }

  #sink(key: number, item: number): void {
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.#count) break;
      const right = child + 1;
      if (
        right < this.#count &&
        this.#isWorse(right, this.#keys[child] as number, this.#items[child] as number)
      ) {
        child = right;
      }
      if (!this.#isWorse(child, key, item)) break;
      this.#move(child, at);
      at = child;
    }
    this.#put(at, key, item);
  }

  #move(from: number, to: number): void {
    this.#put(to, this.#keys[from] as number, this.#items[from] as number);
  }

  #put(at: number, key: number, item: number): void {
    this.#keys[at] = key;
    this.#items[at] = item;
  }
}
