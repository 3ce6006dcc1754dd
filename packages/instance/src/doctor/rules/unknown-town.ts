import { configFile } from "../../config/read.ts";
import type { Complaint, Rule } from "../rule.ts";

/** A town that is no commune: searches would have no centre. */
export const unknownTown: Rule = {
  number: 15,
  code: "unknown-town",
  level: "error",
  title: { fr: "Ville connue", en: "Known town" },
  why: "La recherche par défaut et la carte sont centrées sur la ville : il faut le code INSEE d'une commune actuelle.",
  check({ instance, knowsTown }) {
    if (!instance || !knowsTown || knowsTown(instance.config.town)) return [];
    return [unknownTownComplaint(instance.config.town)];
  },
};

/** What is told of a `town` that no commune has as its INSEE code. */
export function unknownTownComplaint(town: string): Complaint {
  return {
    file: configFile,
    key: "town",
    line: null,
    message: {
      fr: `${town} n'est le code INSEE d'aucune commune`,
      en: `${town} is no commune's INSEE code`,
    },
    mend: {
      fr: "Cherchez le code de votre commune sur insee.fr (ce n'est pas le code postal).",
      en: "Look your commune's code up on insee.fr (it is not the postcode).",
    },
  };
}
