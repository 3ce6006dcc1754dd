import type { Rule } from "../rule.ts";
import { aboutVariable } from "./about-variable.ts";
import { addressMend } from "./public-address.ts";

/** Whether a board that sends mails knows where their links lead: it does not start otherwise. */
export const mailLinks: Rule = {
  number: 56,
  code: "mail-links",
  level: "error",
  title: { fr: "Des courriels dont les liens mènent au site", en: "Mails whose links lead to the board" },
  why: "Sans PUBLIC_URL, qui demande un lien de connexion pour un autre choisirait où ce lien mène : un site qui envoie des courriels ne démarre pas sans elle.",
  check({ env }) {
    if (!env?.SMTP_URL?.trim() || env.PUBLIC_URL?.trim()) return [];
    return [aboutVariable("PUBLIC_URL", absent, addressMend)];
  },
};

const absent = {
  fr: "SMTP_URL est donné sans PUBLIC_URL : le site ne démarre pas",
  en: "SMTP_URL is given without PUBLIC_URL: the board does not start",
};
