import type { Rule } from "../rule.ts";
import { aboutVariable } from "./about-variable.ts";

/** A board that offers text messages needs the key of who sends them. */
export const textMessages: Rule = {
  number: 22,
  code: "text-messages",
  level: "warning",
  title: { fr: "Des SMS qui partent", en: "Text messages that leave" },
  why: "Le site propose des SMS ; sans clé, les codes et les rappels n'arrivent jamais, et un rendez-vous est manqué.",
  check({ env, instance }) {
    const sms = instance?.config.notifications.sms ?? null;
    if (env === null || sms === null || env.TREMPLIN_SMS_KEY?.trim()) return [];
    return [aboutVariable("TREMPLIN_SMS_KEY", noKey(sms.provider), mend)];
  },
};

function noKey(provider: string) {
  return {
    fr: `la clé de « ${provider} » manque : aucun SMS ne part`,
    en: `the key of "${provider}" is missing: no text message leaves`,
  };
}

const mend = {
  fr: 'Donnez TREMPLIN_SMS_KEY au serveur, jamais à ce dossier (docs/operator/notifications.md) ; ou mettez "notifications.sms" à null.',
  en: 'Give TREMPLIN_SMS_KEY to the server, never to this folder (docs/operator/notifications.md); or set "notifications.sms" to null.',
};
