import type { Row } from "./row.ts";
import { everybody } from "./who.ts";

/** How the board fares: for whoever works for the agency. */
export const figuresRows: Readonly<Record<string, Row>> = {
  "figures.funding": { call: (api) => api.figures.funding(), letsIn: everybody, serves: everybody },
  "figures.show": {
    call: (api) => api.figures.show({ months: 3 }),
    letsIn: ["advisor", "colleague", "moderator", "administrator"],
    serves: ["advisor", "colleague", "moderator", "administrator"],
  },
};
