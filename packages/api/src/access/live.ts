import type { Row } from "./row.ts";
import { everyPerson } from "./who.ts";

/** What changes for who asks, as it happens. */
export const liveRows: Readonly<Record<string, Row>> = {
  "live.changes": { call: (api) => api.live.changes(), letsIn: everyPerson },
  "live.since": { call: (api) => api.live.since(), letsIn: everyPerson },
};
