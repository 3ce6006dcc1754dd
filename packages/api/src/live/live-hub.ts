import type { LiveChange } from "@tremplin/core/live";
import { inTransaction, lastLiveSeq, liveEventsAfter, type TremplinDatabase } from "@tremplin/database";

/** What an open page is told: a change with its number, or that somebody is writing, which is kept nowhere. */
export type LiveEvent =
  | (LiveChange & { readonly seq: number })
  | { readonly kind: "typing"; readonly subject: string; readonly name: string };

type Listener = (event: LiveEvent) => void;

/** Open pages of one person: amply more than anybody has browsers. */
const mostPages = 30;

/** Read at a time. */
const pageSize = 1_000;

/**
 * Hands what is saved for people to their open pages, all those of this process: one reading of the database for
 * each change, however many look on. Listens from the first page on.
 */
export class LiveHub {
  readonly #database: TremplinDatabase;
  readonly #listeners = new Map<string, Set<Listener>>();
  #listening: Promise<() => Promise<void>> | null = null;
  #reading: Promise<void> | null = null;
  #isAsked = false;
  #seq = 0;

  constructor(database: TremplinDatabase) {
    this.#database = database;
  }

  /** Hands a person's events to a listener from now on; the answer stops it. Null when they have too many already. */
  async subscribe(userId: string, listener: Listener): Promise<(() => void) | null> {
    this.#listening ??= this.#listen();
    await this.#listening;
    const own = this.#listeners.get(userId) ?? new Set();
    if (own.size >= mostPages) return null;
    this.#listeners.set(userId, own.add(listener));
    return () => {
      own.delete(listener);
      if (own.size === 0 && this.#listeners.get(userId) === own) this.#listeners.delete(userId);
    };
  }

  /** Tells open pages of what passes: kept nowhere, and only those of this process. */
  hint(userIds: readonly string[], event: LiveEvent): void {
    for (const userId of userIds) this.#hand(userId, event);
  }

  async close(): Promise<void> {
    await (await this.#listening)?.();
    await this.#reading;
  }

  async #listen(): Promise<() => Promise<void>> {
    this.#seq = await lastLiveSeq(this.#database.db);
    return this.#database.dialect.notices.listen("live", () => this.#read());
  }

  /** Reads what is new; asked meanwhile, once more after that. */
  #read(): void {
    this.#isAsked = true;
    this.#reading ??= this.#readAll().finally(() => {
      this.#reading = null;
    });
  }

  async #readAll(): Promise<void> {
    while (this.#isAsked) {
      this.#isAsked = false;
      // In a transaction of its own, which waits for the one that sent the notice where writes take turns.
      const events = await inTransaction(this.#database, ({ db }) =>
        liveEventsAfter(db, { seq: this.#seq, limit: pageSize }),
      ).catch(() => []);
      for (const { userId, seq, kind, subject } of events) {
        this.#seq = seq;
        this.#hand(userId, { seq, kind, subject });
      }
      this.#isAsked ||= events.length === pageSize;
    }
  }

  #hand(userId: string, event: LiveEvent): void {
    for (const listener of this.#listeners.get(userId) ?? []) listener(event);
  }
}
