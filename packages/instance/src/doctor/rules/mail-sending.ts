import { isFreeMail, mailDomain } from "@tremplin/core/employer";
import { isEmail } from "../../config/schema.ts";
import type { Complaint, Rule } from "../rule.ts";
import { aboutVariable } from "./about-variable.ts";
import { isMailServer } from "./mail-address.ts";

/** Whether the mails of a board that is open to the public leave, safely, and arrive. */
export const mailSending: Rule = {
  number: 19,
  code: "mail-sending",
  level: "warning",
  title: { fr: "Des courriels qui partent et qui arrivent", en: "Mails that leave and arrive" },
  why: "Un courriel qui attend, qui se lit en chemin ou qui finit dans les indésirables, c'est quelqu'un qui ne peut pas entrer.",
  check({ env, instance }) {
    // A demo keeps its mails on its own pages.
    if (env === null || instance === null || instance.isDemo) return [];
    const url = env.SMTP_URL?.trim();
    const isUnread = instance.config.mail.replies?.by === "imap" && !env.REPLY_IMAP_URL?.trim();
    if (url && isUnread) return [aboutVariable("REPLY_IMAP_URL", noMailbox, mailboxMend)];
    if (!url) return [aboutVariable("SMTP_URL", noServer, serverMend)];
    if (!isMailServer(url)) return [];
    return [...onTheWay(new URL(url)), ...inWhoseName(env.MAIL_FROM?.trim(), instance.config.contact.email)];
  },
};

function onTheWay({ protocol, hostname, password, port }: URL): Complaint[] {
  const isNear = /^(localhost|127\.|\[::1\]$|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(hostname);
  // Port 587 begins in the clear and goes on sealed, when the server offers it; 25 mostly does not.
  const isClear = protocol === "smtp:" && password !== "" && !isNear && (port === "25" || port === "");
  return isClear ? [aboutVariable("SMTP_URL", clear, clearMend)] : [];
}

function inWhoseName(from: string | undefined, contact: string): Complaint[] {
  const sender = from || contact;
  if (!isEmail(sender) || !isFreeMail(mailDomain(sender) ?? "")) return [];
  return [aboutVariable("MAIL_FROM", free(sender), freeMend)];
}

const noServer = {
  fr: "aucun serveur d'envoi : les courriels attendent, et personne ne reçoit son lien de connexion",
  en: "no mail server: mails wait, and nobody gets the link that signs them in",
};

const serverMend = {
  fr: "Donnez SMTP_URL au serveur (docs/operator/mail.md). Si vous lancez cette commande sur une autre machine, lancez-la sur le serveur.",
  en: "Give SMTP_URL to the server (docs/operator/mail.md). If this is another machine, run this command on the server.",
};

const noMailbox = {
  fr: "des réponses par courriel sont prévues, et le site ne sait pas quelle boîte relever",
  en: "answers by mail are planned, and the board knows no mailbox to look into",
};

const mailboxMend = {
  fr: 'Donnez REPLY_IMAP_URL au serveur (docs/operator/mail.md), ou mettez "mail.replies" à null.',
  en: 'Give REPLY_IMAP_URL to the server (docs/operator/mail.md), or set "mail.replies" to null.',
};

const clear = {
  fr: "le mot de passe du serveur d'envoi voyage en clair",
  en: "the mail server's password travels in the clear",
};

const clearMend = {
  fr: "Prenez smtps:// et le port 465, ou smtp:// et le port 587 si votre hébergeur le demande.",
  en: "Take smtps:// and port 465, or smtp:// and port 587 if your host asks for it.",
};

function free(sender: string) {
  return {
    fr: `les courriels partent au nom de ${sender}, une adresse d'un service grand public : ils seront pris pour des faux`,
    en: `mails leave in the name of ${sender}, an address of a public service: they will be taken for fakes`,
  };
}

const freeMend = {
  fr: "Donnez à MAIL_FROM une adresse de votre propre domaine, que votre serveur d'envoi a le droit d'employer (SPF, DKIM).",
  en: "Give MAIL_FROM an address of your own domain, which your mail server may use (SPF, DKIM).",
};
