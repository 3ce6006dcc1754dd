import { providerSecretName } from "../../config/provider-secret.ts";
import { configFile } from "../../config/read.ts";
import type { Complaint, Rule } from "../rule.ts";
import { aboutVariable } from "./about-variable.ts";

/** Services elsewhere by which one signs in: each needs its secret, and a way there that nobody reads. */
export const signInService: Rule = {
  number: 20,
  code: "sign-in-service",
  level: "warning",
  title: { fr: "Services de connexion prêts", en: "Sign-in services ready" },
  why: "Un bouton qui ne mène à rien décourage, et une connexion sans https peut être détournée.",
  check({ env, instance }) {
    const providers = instance?.config.signIn.providers ?? [];
    return providers.flatMap(({ id, issuer }, at): Complaint[] => {
      const found: Complaint[] = [];
      const name = providerSecretName(id);
      if (env !== null && !env[name]?.trim()) found.push(aboutVariable(name, noSecret(id), secretMend(name)));
      if (issuer.startsWith("http:")) {
        const key = `signIn.providers.${at}.issuer`;
        found.push({ file: configFile, key, line: null, message: notSealed, mend: sealedMend });
      }
      return found;
    });
  },
};

function noSecret(id: string) {
  return {
    fr: `le secret de « ${id} » manque : son bouton ne mène à rien`,
    en: `the secret of "${id}" is missing: its button leads nowhere`,
  };
}

function secretMend(name: string) {
  return {
    fr: `Donnez ${name} au serveur, jamais à ce dossier (docs/operator/accounts.md).`,
    en: `Give ${name} to the server, never to this folder (docs/operator/accounts.md).`,
  };
}

const notSealed = {
  fr: "l'adresse du service n'est pas en https",
  en: "the service's address is not https",
};

const sealedMend = { fr: "Écrivez son adresse en https://.", en: "Write its address with https://." };
