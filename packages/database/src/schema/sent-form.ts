import type { Instant } from "./instant.ts";

/** A form that was sent: one sending, however often it arrives. */
export interface SentFormTable {
  /** Of who sent it, where to, and all that it says, with the page's own key. */
  digest: string;
  /** What was answered, sealed with the page's key; null while it is being answered. */
  answer: string | null;
  /** Then it is forgotten; while it is being answered, then it is taken for abandoned. */
  until: Instant;
}
