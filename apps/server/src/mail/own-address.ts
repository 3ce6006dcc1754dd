import type { OriginRules } from "../http/origin.ts";
import { StartError } from "../start-error.ts";

/**
 * A board that sends mails knows its own address: without it the links of a mail lead where the `Host` of a
 * request says, and whoever asks for somebody's sign-in link could have it lead to a site of theirs. A demo
 * whose mails stay on its pages needs none. Throws `StartError`.
 */
export function checkOwnAddress(
  env: Readonly<Record<string, string | undefined>>,
  { publicUrl }: Pick<OriginRules, "publicUrl">,
): void {
  if (!env.SMTP_URL?.trim() || publicUrl !== null) return;
  throw new StartError(
    "SMTP_URL est donné sans PUBLIC_URL : les liens des courriels mèneraient où le dit un visiteur. Là où vous donnez SMTP_URL, donnez aussi l'adresse publique du site, comme PUBLIC_URL=https://emploi.exemple.fr (docs/operator/deploy.md).",
  );
}
