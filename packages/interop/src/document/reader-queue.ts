/**
 * Lets a few readers work at once and a few more wait for their turn, in the order in which they came. Whoever comes
 * when that many wait is sent away at once: a long queue helps nobody, and each in it holds its file in memory.
 */
export class ReaderQueue {
  readonly #atOnce: number;
  readonly #mostWaiting: number;
  readonly #waiting: (() => void)[] = [];
  #working = 0;

  constructor({ atOnce, waiting }: { readonly atOnce: number; readonly waiting: number }) {
    this.#atOnce = atOnce;
    this.#mostWaiting = waiting;
  }

  /** What the work gives; null when too many wait. */
  async run<Value>(work: () => Promise<Value>): Promise<Value | null> {
    if (this.#working < this.#atOnce) this.#working += 1;
    else if (this.#waiting.length >= this.#mostWaiting) return null;
    // Who leaves hands the place over.
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#working -= 1;
    }
  }
}
