import { aboutFile, type Complaint, type Rule } from "../rule.ts";

const secretFiles = /(^|\/)(\.env(\..+)?|id_(rsa|ed25519|ecdsa)|[^/]+\.(pem|p12|pfx|key))$/i;
const named = "password|passwd|mot_?de_?passe|secret|api_?-?key|private_?-?key|access_?-?token|auth_?-?token";

const secretValues: readonly RegExp[] = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /\b(?:sk|rk)_(?:live|test)_\w{10,}/,
  /\bAKIA[0-9A-Z]{16}\b/,
  /\bgh[pousr]_\w{30,}/,
  /\bglpat-[\w-]{20,}/,
  /\bxox[abprs]-[\w-]{10,}/,
  /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/,
  /\b[a-z][a-z+]*:\/\/[^\s:/@"]+:[^\s:/@"]{3,}@/i,
  new RegExp(`(?:${named})["']?\\s*[:=]\\s*["'][^"'\\s]{8,}["']`, "i"),
];

/** What looks like a secret: this folder is public in a public fork. */
export const secret: Rule = {
  number: 13,
  code: "secret",
  level: "error",
  title: { fr: "Aucun secret dans l'instance", en: "No secret in the instance" },
  why: "Ce dossier est versionné, donc lisible par tous dans un dépôt public, pour toujours.",
  check({ files }) {
    return [...files].flatMap(([file, bytes]): Complaint[] => {
      if (secretFiles.test(file)) return [aboutFile(file, secretFile, mend)];
      // A zero byte is no text: a picture or a font may hold anything by chance.
      if (bytes.includes(0)) return [];
      return bytes
        .toString("utf8")
        .split("\n")
        .flatMap((text, at): Complaint[] => {
          const found = secretValues.map((pattern) => pattern.exec(text)?.[0]).find((match) => match);
          return found ? [{ ...aboutFile(file, secretValue(found), mend), line: at + 1 }] : [];
        });
    });
  },
};

const secretFile = {
  fr: "ce fichier contient d'ordinaire un secret",
  en: "such a file usually holds a secret",
};

/** The secret itself is not shown: a report ends in logs. */
function secretValue(found: string) {
  const start = `${found.slice(0, 6)}…`;
  return { fr: `« ${start} » ressemble à un secret`, en: `"${start}" looks like a secret` };
}

const mend = {
  fr: "Enlevez-le, donnez-le par l'environnement, et changez-le s'il a été publié.",
  en: "Remove it, give it through the environment, and change it if it was published.",
};
