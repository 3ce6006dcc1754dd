import type { Complaint, Rule } from "../rule.ts";
import { aboutVariable } from "./about-variable.ts";

/** The address that the board gives of itself in mails, feeds and search engines. */
export const publicAddress: Rule = {
  number: 23,
  code: "public-address",
  level: "warning",
  title: { fr: "Une adresse publique en https", en: "A public address with https" },
  why: "Sans PUBLIC_URL, c'est le visiteur qui dit où mènent les liens des courriels ; sans https, tout se lit en chemin.",
  check({ env, instance }): Complaint[] {
    if (env === null || instance === null || instance.isDemo) return [];
    const url = env.PUBLIC_URL?.trim();
    // Where mails are sent, it is an error of its own (`mail-links`).
    if (!url) return env.SMTP_URL?.trim() ? [] : [aboutVariable("PUBLIC_URL", absent, addressMend)];
    if (!URL.canParse(url)) return [aboutVariable("PUBLIC_URL", unreadable(url), addressMend)];
    const { protocol, hostname } = new URL(url);
    const isHere = /^(localhost|127\.|\[::1\])/.test(hostname);
    return protocol === "https:" || isHere ? [] : [aboutVariable("PUBLIC_URL", notSealed(url), addressMend)];
  },
};

const absent = { fr: "le site ne connaît pas son adresse", en: "the board does not know its address" };

function unreadable(url: string) {
  return { fr: `« ${url} » n'est pas une adresse`, en: `"${url}" is no address` };
}

function notSealed(url: string) {
  return { fr: `« ${url} » n'est pas en https`, en: `"${url}" is not https` };
}

export const addressMend = {
  fr: "Donnez PUBLIC_URL=https://emploi.exemple.fr au serveur (docs/operator/deploy.md).",
  en: "Give PUBLIC_URL=https://jobs.example.org to the server (docs/operator/deploy.md).",
};
