import { createHash } from "node:crypto";

/** A page as it is kept: the same for everybody. */
export interface KeptPage {
  readonly status: number;
  /** Without encoding, length or tag: those are of each answer. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array<ArrayBuffer>;
  /** Strong tag of the body, in quotes; a compressed form adds its name. */
  readonly tag: string;
  /** Compressed forms, made when first asked for. */
  readonly encoded: Map<string, Uint8Array<ArrayBuffer>>;
  /** Milliseconds since 1970 after which it is made anew. */
  readonly until: number;
}

export interface PageCacheLimits {
  readonly pages: number;
  readonly bytes: number;
  /** How long a page is good for: its "il y a 2 h" must not grow old. */
  readonly seconds: number;
}

export const pageCacheLimits: PageCacheLimits = { pages: 2000, bytes: 64 * 1024 * 1024, seconds: 60 };

/**
 * Pages that anybody may see, by address and version of what they show. The one least recently asked for goes
 * first when there is no more room. It knows nothing of requests: `anonymousPages` decides what may come in.
 */
export class PageCache {
  readonly #pages = new Map<string, { page: KeptPage; bytes: number }>();
  readonly #limits: PageCacheLimits;
  #bytes = 0;

  constructor(limits: PageCacheLimits = pageCacheLimits) {
    this.#limits = limits;
  }

  get size(): { readonly pages: number; readonly bytes: number } {
    return { pages: this.#pages.size, bytes: this.#bytes };
  }

  /** The page kept under `key`, unless it is too old at `now` (milliseconds since 1970). */
  find(key: string, now: number): KeptPage | null {
    const kept = this.#pages.get(key);
    if (!kept) return null;
    this.#pages.delete(key);
    if (kept.page.until <= now) {
      this.#bytes -= kept.bytes;
      return null;
    }
    // Last in the map is the most recently asked for.
    this.#pages.set(key, kept);
    return kept.page;
  }

  /** Keeps a page until `now` plus the limit, or until `goodUntil` when that comes first. */
  keep(
    key: string,
    answer: Pick<KeptPage, "status" | "headers" | "body">,
    now: number,
    goodUntil = Number.POSITIVE_INFINITY,
  ): KeptPage {
    const page: KeptPage = {
      ...answer,
      tag: `"${createHash("sha256").update(answer.body).digest("base64url").slice(0, 22)}"`,
      encoded: new Map(),
      until: Math.min(now + this.#limits.seconds * 1000, goodUntil),
    };
    this.#drop(key);
    this.#add(key, page, page.body.byteLength);
    return page;
  }

  /** Adds a compressed form to a page kept under `key`; its bytes count too. */
  addEncoded(key: string, page: KeptPage, encoding: string, body: Uint8Array<ArrayBuffer>): void {
    page.encoded.set(encoding, body);
    const kept = this.#pages.get(key);
    if (kept?.page !== page) return;
    this.#drop(key);
    this.#add(key, page, kept.bytes + body.byteLength);
  }

  #add(key: string, page: KeptPage, bytes: number): void {
    this.#pages.set(key, { page, bytes });
    this.#bytes += bytes;
    for (const oldest of this.#pages.keys()) {
      if (this.#pages.size <= this.#limits.pages && this.#bytes <= this.#limits.bytes) break;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    const kept = this.#pages.get(key);
    if (!kept) return;
    this.#pages.delete(key);
    this.#bytes -= kept.bytes;
  }
}
