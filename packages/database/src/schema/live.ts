import type { LiveKind } from "@tremplin/core/live";
import type { Instant } from "./instant.ts";

/** What browsers are told as it happens, one row for each person; kept for a day, for those who were cut off. */
export interface LiveEventTable {
  /** Without gaps, in the order in which they were saved. */
  seq: number;
  userId: string;
  kind: LiveKind;
  subject: string;
  at: Instant;
}

/** One row: the number of the last live event. Who holds it comes before whoever waits for it. */
export interface LiveCounterTable {
  id: number;
  seq: number;
}
