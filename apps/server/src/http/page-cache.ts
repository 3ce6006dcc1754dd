import type { StoredAnswer } from "./stored-answer.ts";

/** Bounds of the cache. */
export interface CacheLimits {
  readonly entries: number;
  readonly bytes: number;
}

export interface KeptAnswer {
  readonly answer: StoredAnswer;
  /** Milliseconds since 1970 from which it may no longer be told. */
  readonly freshUntil: number;
}

/**
 * Answers to visitors, by address, for one version of the data: another version empties it. What is
 * asked for once waits in `probation`, a fifth of the room; what is asked for again moves to
 * `proven`: no flood of made-up addresses drives the real pages out.
 */
export class PageCache {
  readonly #probation: Recent;
  readonly #proven: Recent;
  #version = -1;

  constructor({ entries, bytes }: CacheLimits) {
    this.#probation = new Recent({ entries: Math.ceil(entries / 5), bytes: bytes / 5 });
    this.#proven = new Recent({ entries: Math.ceil((entries * 4) / 5), bytes: (bytes * 4) / 5 });
  }

  get size(): number {
    return this.#probation.size + this.#proven.size;
  }

  /** The answer for an address, if it is still right at `now` (milliseconds since 1970). */
  get(key: string, version: number, now: number): KeptAnswer | null {
    this.#follow(version);
    const entry = this.#proven.take(key) ?? this.#probation.take(key);
    if (!entry || entry.freshUntil <= now) return null;
    this.#proven.put(key, entry);
    return entry;
  }

  /** Keeps an answer to what `get` did not find. */
  set(key: string, version: number, answer: StoredAnswer, freshUntil: number): void {
    // Made while the data changed: nobody will ask for that version again.
    if (version !== this.#version) return;
    this.#proven.take(key);
    this.#probation.put(key, { answer, freshUntil });
  }

  #follow(version: number): void {
    if (version === this.#version) return;
    this.#version = version;
    this.#probation.clear();
    this.#proven.clear();
  }
}

/** The entries last put, within limits: the one put longest ago leaves first. */
class Recent {
  readonly #limits: CacheLimits;
  readonly #entries = new Map<string, KeptAnswer>();
  #bytes = 0;

  constructor(limits: CacheLimits) {
    this.#limits = limits;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** Takes an entry out. */
  take(key: string): KeptAnswer | undefined {
    const entry = this.#entries.get(key);
    if (entry && this.#entries.delete(key)) this.#bytes -= entry.answer.bytes;
    return entry;
  }

  put(key: string, entry: KeptAnswer): void {
    this.take(key);
    this.#entries.set(key, entry);
    this.#bytes += entry.answer.bytes;
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.#limits.entries && this.#bytes <= this.#limits.bytes) return;
      this.take(oldest);
    }
  }

  clear(): void {
    this.#entries.clear();
    this.#bytes = 0;
  }
}
