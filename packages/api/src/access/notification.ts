import { addSavedSearch } from "@tremplin/database";
import { boardNow, type TestBoard } from "../testing/board.ts";
import type { Row } from "./row.ts";
import { everybody, everyPerson } from "./who.ts";

/** A search whose mails anybody may have been sent. */
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
    tokenDigest: "d",
    confirmedAt: boardNow,
    toldUntil: boardNow,
    nextAt: boardNow,
    createdAt: boardNow,
    stoppedAt: null,
  });
}

const tokenOf = ({ context: { stopLinks } }: TestBoard) =>
  stopLinks.pathOf({ searchId: "s" }, boardNow).split("/").at(-1) ?? "";

const chosen = {
  on: [] as string[],
  channels: ["mail" as const],
  digestHour: null,
  quietFrom: 21,
  quietTo: 7,
  isMailQuiet: false,
  language: "fr" as const,
};

/** What one is told: each for themselves; the links of mails for whoever holds them. */
export const notificationRows: Readonly<Record<string, Row>> = {
  "notification.list": { call: (api) => api.notification.list(), letsIn: everyPerson },
  "notification.unread": { call: (api) => api.notification.unread(), letsIn: everyPerson },
  "notification.markRead": {
    call: (api) => api.notification.markRead({ id: null }),
    letsIn: everyPerson,
    serves: everyPerson,
  },
  "notification.choices": { call: (api) => api.notification.choices(), letsIn: everyPerson },
  "notification.saveChoices": {
    call: (api) => api.notification.saveChoices(chosen),
    letsIn: everyPerson,
    serves: everyPerson,
  },
  "notification.chooseLanguage": {
    call: (api) => api.notification.chooseLanguage({ language: "fr" }),
    letsIn: everyPerson,
    serves: everyPerson,
  },
  "notification.addDevice": {
    call: (api, { context }) =>
      api.notification.addDevice({
        endpoint: `https://fcm.googleapis.com/fcm/send/${context.newId()}`,
        p256dh: Buffer.alloc(65, 4).toString("base64url"),
        auth: Buffer.alloc(16, 1).toString("base64url"),
      }),
    letsIn: everyPerson,
    serves: everyPerson,
  },
  "notification.removeDevice": {
    call: (api) => api.notification.removeDevice({ id: "d" }),
    letsIn: everyPerson,
    serves: everyPerson,
  },
  // The board of this table sends no text messages.
  "notification.askCode": {
    call: (api) => api.notification.askCode({ number: "06 12 34 56 78" }),
    letsIn: everyPerson,
    serves: [],
  },
  "notification.proveNumber": {
    call: (api) => api.notification.proveNumber({ code: "123456" }),
    letsIn: everyPerson,
    serves: [],
  },
  "notification.removeNumber": {
    call: (api) => api.notification.removeNumber(),
    letsIn: everyPerson,
    serves: everyPerson,
  },
  "notification.stopPage": {
    prepare: aSearch,
    call: (api, board) => api.notification.stopPage({ token: tokenOf(board) }),
    letsIn: everybody,
    serves: everybody,
  },
  "notification.stop": {
    prepare: aSearch,
    call: (api, board) => api.notification.stop({ token: tokenOf(board) }),
    letsIn: everybody,
    serves: everybody,
  },
};
