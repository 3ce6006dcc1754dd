import type { ToldLive } from "@tremplin/api";

/** The server says something, if only that it is there, every 15 s: silent for so long it is gone. */
const silenceMs = 40_000;
/** Failures in a row before one asks now and then instead. */
const patience = 3;
const pollMs = 20_000;
/** Before the first attempt anew; three times as long before each next. */
const firstWaitMs = 1_000;

type Tell = (change: ToldLive) => void;

/**
 * What changes for somebody, on every page that they have open, over one connection of this browser: whichever page
 * holds the lock is connected and tells the others, and when it closes another goes on from the last number. A
 * browser without locks connects each page. Ends with the session.
 */
export function connect(owner: string, session: AbortSignal, tell: Tell): void {
  const name = `live ${owner}`;
  let channel: BroadcastChannel | null = null;
  let ending = new AbortController();
  const open = () => {
    ending = new AbortController();
    const { signal } = ending;
    channel = "BroadcastChannel" in globalThis ? new BroadcastChannel(name) : null;
    channel?.addEventListener("message", ({ data }: MessageEvent<ToldLive>) => tell(data));
    const lead = () => {
      const connection = new Connection(name, (change) => {
        channel?.postMessage(change);
        tell(change);
      });
      return new Promise<void>((left) => {
        signal.addEventListener("abort", () => {
          connection.close();
          left();
        });
      });
    };
    if (navigator.locks && channel) void navigator.locks.request(name, { signal }, lead).catch(() => {});
    else void lead();
  };
  const close = () => {
    ending.abort();
    channel?.close();
  };
  session.addEventListener("abort", close);
  // A page that the browser keeps for going back must hold nothing open.
  addEventListener("pagehide", close);
  addEventListener("pageshow", ({ persisted }) => {
    if (!persisted || session.aborted) return;
    open();
    tell({ kind: "reset" });
  });
  open();
}

/** One connection, opened anew whenever it ends; or questions now and then where none holds. */
class Connection {
  readonly #name: string;
  readonly #tell: Tell;
  #source: EventSource | null = null;
  #timer = 0;
  #failures = 0;
  #isClosed = false;

  constructor(name: string, tell: Tell) {
    this.#name = name;
    this.#tell = tell;
    this.#open();
  }

  close(): void {
    this.#isClosed = true;
    this.#source?.close();
    clearTimeout(this.#timer);
  }

  #open(): void {
    if (this.#isClosed) return;
    this.#source?.close();
    const source = new EventSource(`/trpc/live.changes?input=${this.#input()}`);
    this.#source = source;
    this.#later(silenceMs);
    const heard = () => {
      this.#failures = 0;
      this.#later(silenceMs);
    };
    source.addEventListener("open", heard);
    source.addEventListener("ping", heard);
    source.addEventListener("message", ({ data, lastEventId }) => {
      heard();
      if (lastEventId) this.#remember(lastEventId);
      this.#tell(JSON.parse(data));
    });
    // The server ends each connection after a while, to look anew at who asks.
    source.addEventListener("return", () => this.#again());
    source.addEventListener("error", () => this.#again());
  }

  /** After an end: soon at first, then less and less; asked now and then once it seems that none holds. */
  #again(): void {
    this.#source?.close();
    if (this.#isClosed) return;
    this.#failures += 1;
    if (this.#failures > patience) void this.#poll();
    else this.#later(firstWaitMs * 3 ** (this.#failures - 1));
  }

  #later(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#open(), ms);
  }

  async #poll(): Promise<void> {
    try {
      const response = await fetch(`/trpc/live.since?input=${this.#input()}`);
      // Signed out: there is nothing to tell any more.
      if (response.status === 401) return this.close();
      const { result } = await response.json();
      this.#remember(String(result.data.seq));
      for (const change of result.data.changes) this.#tell(change);
    } catch {
      // No network: the next attempt is as good as this one.
    }
    if (this.#isClosed) return;
    clearTimeout(this.#timer);
    const turn = this.#failures++ % 6 === 5 ? () => this.#open() : () => void this.#poll();
    this.#timer = window.setTimeout(turn, pollMs);
  }

  #input(): string {
    const lastEventId = this.#last();
    return encodeURIComponent(JSON.stringify(lastEventId ? { lastEventId } : {}));
  }

  #last(): string | null {
    try {
      return localStorage.getItem(this.#name);
    } catch {
      return null;
    }
  }

  #remember(lastEventId: string): void {
    try {
      localStorage.setItem(this.#name, lastEventId);
    } catch {
      // Not kept: the next connection begins where it begins.
    }
  }
}
