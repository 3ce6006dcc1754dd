import type { Sealer } from "./seal.ts";

interface Kept {
  readonly value: unknown;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** A cookie for a few minutes, whose content its browser can neither read nor make up. */
export class SealedCookie<Value> {
  readonly #name: string;
  readonly #seconds: number;

  constructor(name: string, seconds: number) {
    this.#name = name;
    this.#seconds = seconds;
  }

  /** The header that keeps a value in the browser of a board at this origin. */
  set(value: Value, { seal, origin, now }: CookieSetting): string {
    const kept: Kept = { value, until: now.getTime() + this.#seconds * 1000 };
    return this.#header(seal.seal(JSON.stringify(kept)), this.#seconds, origin);
  }

  /** The header that forgets it. */
  forget(origin: string): string {
    return this.#header("", 0, origin);
  }

  /** What the browser kept; null when there is nothing, when it is too old, or not as it was sealed. */
  read(headers: Headers, { seal, origin, now }: CookieSetting): Value | null {
    const begin = `${this.#nameAt(origin)}=`;
    const pair = headers
      .get("cookie")
      ?.split("; ")
      .find((one) => one.startsWith(begin));
    if (!pair) return null;
    try {
      const { value, until } = JSON.parse(seal.open(pair.slice(begin.length))) as Kept;
      // Nobody else can seal: it is what `set` was given.
      return until > now.getTime() ? (value as Value) : null;
    } catch {
      return null;
    }
  }

  #nameAt(origin: string): string {
    return origin.startsWith("https:") ? `__Host-${this.#name}` : this.#name;
  }

  #header(content: string, seconds: number, origin: string): string {
    const secure = origin.startsWith("https:") ? "; Secure" : "";
    return `${this.#nameAt(origin)}=${content}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
  }
}

export interface CookieSetting {
  readonly seal: Sealer;
  readonly origin: string;
  readonly now: Date;
}
