import { isEmail } from "../../config/schema.ts";
import type { Complaint, Rule } from "../rule.ts";
import { aboutVariable } from "./about-variable.ts";

/** The server's mail settings, as far as they can be read: one that cannot keeps the board from starting. */
export const mailAddress: Rule = {
  number: 18,
  code: "mail-address",
  level: "error",
  title: { fr: "Serveur d'envoi et expéditeur lisibles", en: "Readable mail server and sender" },
  why: "Sans courriel, personne ne se connecte : le lien de connexion part par là.",
  check({ env }) {
    const url = env?.SMTP_URL?.trim();
    const from = env?.MAIL_FROM?.trim();
    const found: Complaint[] = [];
    if (url && !isMailServer(url)) found.push(aboutVariable("SMTP_URL", noServer, serverMend));
    if (from && !isEmail(from)) found.push(aboutVariable("MAIL_FROM", noSender(from), senderMend));
    return found;
  },
};

/** Whether a text is the address of a mail server: `smtp://…` or `smtps://…`, with a host. */
export function isMailServer(url: string): boolean {
  return URL.canParse(url) && /^smtps?:$/.test(new URL(url).protocol) && new URL(url).hostname !== "";
}

// The address itself holds a password: it is not shown.
const noServer = {
  fr: "ce n'est pas l'adresse d'un serveur d'envoi",
  en: "this is no address of a mail server",
};

const serverMend = {
  fr: "Écrivez smtps://utilisateur:motdepasse@serveur:465, avec %40 pour un @ dans le mot de passe.",
  en: "Write smtps://user:password@server:465, with %40 for an @ in the password.",
};

function noSender(from: string) {
  return { fr: `« ${from} » n'est pas une adresse`, en: `"${from}" is no address` };
}

const senderMend = {
  fr: "Écrivez l'adresse seule, sans nom ni chevrons : ne-pas-repondre@emploi.exemple.fr. Le nom du site est ajouté.",
  en: "Write the address alone, without a name or brackets: no-reply@jobs.example.fr. The board's name is added.",
};
