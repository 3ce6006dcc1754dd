import { isIban, tierOutOfOrder } from "@tremplin/core/membership";
import type { Contradiction } from "./contradiction.ts";
import type { InstanceConfig } from "./schema.ts";

/** What the settings of the membership may contradict. Parts that are wrong by themselves are absent. */
type Settings = Partial<Pick<InstanceConfig, "features" | "membership" | "contact" | "legal">>;

/** Finds what is impossible in the settings of the membership, by themselves and with the others. */
export function membershipContradictions({
  features,
  membership,
  contact,
  legal,
}: Settings): Contradiction[] {
  const found: Contradiction[] = [];
  if (membership) {
    const at = tierOutOfOrder(membership.tiers);
    const last = membership.tiers.length - 1;
    if (at >= 0) {
      found.push({
        path: ["membership", "tiers", String(at), "upTo"],
        message: {
          fr: "cette tranche ne suit pas la précédente",
          en: "this tier does not follow the one before",
        },
        mend: {
          fr: "Rangez les tranches de la plus petite à la plus grande ; seule la dernière a null.",
          en: "Put the tiers from the smallest to the largest; only the last one has null.",
        },
      });
    } else if (membership.tiers[last]?.upTo !== null) {
      found.push({
        path: ["membership", "tiers", String(last), "upTo"],
        message: { fr: "la dernière tranche a une limite", en: "the last tier has a limit" },
        mend: {
          fr: 'Écrivez "upTo": null : sinon une entreprise plus grande ne pourrait pas adhérer.',
          en: 'Write "upTo": null: a larger company could not join otherwise.',
        },
      });
    }
    if (!isIban(membership.payment.iban)) {
      found.push({
        path: ["membership", "payment", "iban"],
        message: { fr: "cet IBAN n'est pas juste", en: "this IBAN is not right" },
        mend: {
          fr: "Recopiez-le du relevé d'identité bancaire : ses deux chiffres de contrôle ne vont pas.",
          en: "Copy it from the bank's document: its two check digits do not fit.",
        },
      });
    }
    if (membership.vat.rate === 0 && membership.vat.note === undefined) {
      found.push({
        path: ["membership", "vat", "note"],
        message: {
          fr: "sans TVA, une facture doit dire pourquoi",
          en: "an invoice without tax must say why",
        },
        mend: {
          fr: 'Exemple : "TVA non applicable, article 293 B du CGI".',
          en: 'Example: "TVA non applicable, article 293 B du CGI".',
        },
      });
    }
    if (membership.vat.rate > 0 && membership.vat.number === undefined) {
      found.push({
        path: ["membership", "vat", "number"],
        message: {
          fr: "avec TVA, une facture doit dire votre numéro de TVA",
          en: "an invoice with tax must say your VAT number",
        },
        mend: {
          fr: 'Exemple : "FR 40 123 456 782". Il est dans votre espace professionnel sur impots.gouv.fr.',
          en: 'Example: "FR 40 123 456 782". It is in your account at impots.gouv.fr.',
        },
      });
    }
  }
  if (features?.membership) {
    const needs = [
      [membership === null, ["membership"], "membership"],
      [contact !== undefined && contact.address === undefined, ["contact", "address"], "contact.address"],
      [
        legal !== undefined && legal.registration === undefined,
        ["legal", "registration"],
        "legal.registration",
      ],
    ] as const;
    for (const [isMissing, path, key] of needs) {
      if (!isMissing) continue;
      found.push({
        path,
        message: {
          fr: "l'adhésion est activée, et ses factures en ont besoin",
          en: "the membership is on, and its invoices need this",
        },
        mend: {
          fr: `Remplissez "${key}", ou mettez "features.membership" à false.`,
          en: `Fill "${key}", or set "features.membership" to false.`,
        },
      });
    }
  }
  return found;
}
