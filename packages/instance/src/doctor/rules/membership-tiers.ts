import { configFile } from "../../config/read.ts";
import type { Bilingual } from "../../problem.ts";
import type { Complaint, Rule } from "../rule.ts";

/** Tiers whose names or fees do not go with their head counts. */
export const membershipTiers: Rule = {
  number: 53,
  code: "membership-tiers",
  level: "warning",
  title: { fr: "Des tranches qui se suivent", en: "Tiers that follow one another" },
  why: "L'entreprise lit le nom de la tranche, le site compte avec « upTo » : s'ils se contredisent, elle conteste sa facture.",
  check({ instance }) {
    const tiers = instance?.config.features.membership ? (instance.config.membership?.tiers ?? []) : [];
    return tiers.flatMap(({ label, upTo, fee }, at): Complaint[] => {
      const before = tiers[at - 1];
      const from = (before?.upTo ?? 0) + 1;
      const wrong = numbersOf(label).some((number) => !boundsOf(label, from, upTo).includes(number));
      const found: Complaint[] = [];
      if (wrong) {
        const said = upTo === null ? `${from} et plus` : `de ${from} à ${upTo}`;
        found.push(
          complaint(
            `membership.tiers.${at}.label`,
            {
              fr: `« ${label} » compte ${said}`,
              en: `"${label}" counts ${upTo === null ? `${from} and more` : `${from} to ${upTo}`}`,
            },
            {
              fr: "Accordez le nom de la tranche et les « upTo » : aucun effectif ne doit manquer ni être dans deux tranches.",
              en: 'Make the name and the "upTo" agree: no head count may be missing, or in two tiers.',
            },
          ),
        );
      }
      if (before !== undefined && fee < before.fee) {
        found.push(
          complaint(
            `membership.tiers.${at}.fee`,
            {
              fr: `« ${label} » paie moins que la tranche d'avant`,
              en: `"${label}" pays less than the tier before`,
            },
            { fr: "Vérifiez le montant.", en: "Check the amount." },
          ),
        );
      }
      return found;
    });
  },
};

/** The numbers that a name may say: "Moins de 10" ends at 9, "Plus de 49" begins at 50; else the first and the last. */
function boundsOf(label: string, from: number, upTo: number | null): readonly number[] {
  if (/moins de/i.test(label)) return upTo === null ? [] : [upTo + 1];
  if (/plus de/i.test(label)) return [from - 1];
  return upTo === null ? [from] : [from, upTo];
}

/** The head counts that a label names: "De 1 000 à 4 999 salariés". */
function numbersOf(label: string): number[] {
  return [...label.matchAll(/\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+/g)].map(([number]) =>
    Number(number.replaceAll(/\D/g, "")),
  );
}

function complaint(key: string, message: Bilingual, mend: Bilingual): Complaint {
  return { file: configFile, key, line: null, message, mend };
}
