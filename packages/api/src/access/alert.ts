import { addSavedSearch } from "@tremplin/database";
import { digestOf } from "../link-token.ts";
import { boardNow, type TestBoard } from "../testing/board.ts";
import type { Row } from "./row.ts";
import { everybody, everyPerson } from "./who.ts";

/** A search that the candidate keeps, whose link anybody may have been sent. */
async function aSearch({ context: { database } }: TestBoard): Promise<void> {
  await database.db.deleteFrom("savedSearch").execute();
  await addSavedSearch(database.db, {
    id: "s",
    userId: "candidate",
    email: "candidate@exemple.fr",
    query: "q=vendeur",
    label: "Vente",
    rhythm: "daily",
    byEmail: true,
    tokenDigest: digestOf("alert"),
    confirmedAt: boardNow,
    toldUntil: boardNow,
    nextAt: boardNow,
    createdAt: boardNow,
    stoppedAt: null,
  });
}

const token = "alert";
const wanted = { query: "q=vendeur", rhythm: "daily" } as const;

/** Searches that are kept: one's own, and a visitor's by the links of their mails. */
export const alertRows: Readonly<Record<string, Row>> = {
  "alert.keep": { call: (api) => api.alert.keep(wanted), letsIn: everyPerson, serves: everyPerson },
  "alert.keepForVisitor": {
    call: (api) => api.alert.keepForVisitor({ ...wanted, email: "lina@exemple.fr" }),
    letsIn: everybody,
    serves: everybody,
  },
  "alert.mine": { call: (api) => api.alert.mine(), letsIn: everyPerson, serves: everyPerson },
  "alert.change": {
    prepare: aSearch,
    call: (api) => api.alert.change({ id: "s", label: "Vente", rhythm: "weekly", byEmail: true }),
    letsIn: ["candidate"],
    serves: ["candidate"],
  },
  "alert.stop": {
    prepare: aSearch,
    call: (api) => api.alert.stop({ id: "s" }),
    letsIn: ["candidate"],
    serves: ["candidate"],
  },
  "alert.describe": {
    call: (api) => api.alert.describe({ query: "q=vendeur" }),
    letsIn: everybody,
    serves: everybody,
  },
  "alert.byLink": {
    prepare: aSearch,
    call: (api) => api.alert.byLink({ token }),
    letsIn: everybody,
    serves: everybody,
  },
  "alert.confirmByLink": {
    prepare: aSearch,
    call: (api) => api.alert.confirmByLink({ token }),
    letsIn: everybody,
    serves: everybody,
  },
  "alert.stopByLink": {
    prepare: aSearch,
    call: (api) => api.alert.stopByLink({ token }),
    letsIn: everybody,
    serves: everybody,
  },
};
