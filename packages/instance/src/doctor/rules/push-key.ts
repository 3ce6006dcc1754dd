import type { Rule } from "../rule.ts";
import { aboutVariable } from "./about-variable.ts";

/** The key by which browsers know the board, where it is given: one that is none keeps the board from starting. */
export const pushKey: Rule = {
  number: 21,
  code: "push-key",
  level: "error",
  title: { fr: "Clé des notifications utilisable", en: "Usable key for notifications" },
  why: "Les navigateurs ne préviennent que pour la clé qu'ils connaissent : avec une autre, chacun doit redemander les notifications.",
  check({ env }) {
    const key = env?.VAPID_PRIVATE_KEY?.trim();
    return !key || isKey(key) ? [] : [aboutVariable("VAPID_PRIVATE_KEY", noKey, mend)];
  },
};

/** 32 bytes, and not all zero: nearly every such number is a key of P-256; the server finds the few others. */
function isKey(text: string): boolean {
  const bytes = Buffer.from(text, "base64url");
  return /^[\w-]+$/.test(text) && bytes.length === 32 && bytes.some((byte) => byte !== 0);
}

// The key itself is not shown.
const noKey = {
  fr: "ce n'est pas une clé de notification : 32 octets en base64url",
  en: "this is no key for notifications: 32 bytes in base64url",
};

const mend = {
  fr: "Enlevez la variable : le serveur fait une clé et la garde dans le dossier des données (docs/operator/notifications.md).",
  en: "Take the variable away: the server makes a key and keeps it in the data folder (docs/operator/notifications.md).",
};
