import type { Row } from "./row.ts";

/** A young person's own profile: nobody else has it by these ways. */
export const profileRows: Readonly<Record<string, Row>> = {
  "profile.own": { call: (api) => api.profile.own(), letsIn: ["candidate"] },
  "profile.saveStep": {
    call: (api) => api.profile.saveStep({ step: "quand", availableFrom: "", availability: "" }),
    letsIn: ["candidate"],
    serves: ["candidate"],
  },
};
