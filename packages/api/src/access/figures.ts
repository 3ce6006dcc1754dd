import type { Row } from "./row.ts";

/** How the board fares: for whoever works for the agency. */
export const figuresRows: Readonly<Record<string, Row>> = {
  "figures.show": {
    call: (api) => api.figures.show({ months: 3 }),
    letsIn: ["advisor", "colleague", "moderator", "administrator"],
    serves: ["advisor", "colleague", "moderator", "administrator"],
  },
};
