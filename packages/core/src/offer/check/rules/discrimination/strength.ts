import type { PhraseRule } from "../../phrases.ts";
import { L1132 } from "./shared.ts";

/** Fitness is for the occupational physician to say; the offer says what the work asks. */
export const strength: PhraseRule = {
  rule: "strength",
  level: "warns",
  article: L1132,
  phrases: [
    {
      find: "\\b(?:bonne|excellente|tres bonne) (?:condition|forme|constitution|resistance|robustesse|endurance) physique\\b",
      proposal: "port de charges (précisez le poids)",
    },
    {
      find: "\\b(?:etre |personne |candidate? )?(?:physiquement (?:apte|robuste|solide|fort)e?s?|apte physiquement|robuste|costaude?s?|muscle(?:e|s)?)\\b",
      unless: /meuble|tissu|vehicule|outil|voiture|materiel|renforcement/,
      proposal: "port de charges (précisez le poids)",
    },
    { find: "\\bforce physique(?: exigee| requise)?\\b", proposal: "port de charges (précisez le poids)" },
  ],
};
