import { isNotificationKind, type NotificationKind } from "@tremplin/core/notification";

/** What a link at the foot of a mail stops: the mails of a kind to somebody, or those of one saved search. */
export type StopTarget =
  | { readonly userId: string; readonly kind: NotificationKind }
  | { readonly searchId: string };

/** Seals a short text so that only the board reads it, and knows it again. */
export interface Sealing {
  seal(text: string): string;
  /** Throws on anything that it did not seal. */
  open(sealed: string): string;
}

const dayMs = 86_400_000;
/** For who cleans their mailbox once a year. */
const goodDays = 400;

/**
 * The links by which one stops mails without signing in (RFC 8058): each holds what it stops, sealed, so that nothing
 * is kept for the thousands of mails that nobody stops.
 */
export class StopLinks {
  readonly #sealing: Sealing;

  constructor(sealing: Sealing) {
    this.#sealing = sealing;
  }

  /** Path of the page of a link. */
  pathOf(target: StopTarget, now: Date): string {
    const day = Math.floor(now.getTime() / dayMs);
    const text =
      "searchId" in target ? `${day} search ${target.searchId}` : `${day} ${target.kind} ${target.userId}`;
    return `/lien/notifications/${this.#sealing.seal(text)}`;
  }

  /** What a token stops; null when it is none of ours, or too old. */
  read(token: string, now: Date): StopTarget | null {
    const [day = "", kind = "", id = ""] = this.#open(token).split(" ");
    if (id === "" || now.getTime() / dayMs - Number(day) > goodDays) return null;
    if (kind === "search") return { searchId: id };
    return isNotificationKind(kind) ? { userId: id, kind } : null;
  }

  #open(token: string): string {
    try {
      return this.#sealing.open(token);
    } catch {
      return "";
    }
  }
}
