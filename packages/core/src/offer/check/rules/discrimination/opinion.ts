import type { PhraseRule } from "../../phrases.ts";
import { L1132 } from "./shared.ts";

/** Political opinions and union activities. */
export const opinion: PhraseRule = {
  rule: "opinion",
  level: "blocks",
  article: L1132,
  phrases: [
    {
      find: "\\b(?:ne pas etre|n'etes pas|n'etre pas) (?:syndiquee?|syndicaliste|encartee?|militante?)s?\\b",
      proposal: "",
    },
    { find: "\\bnon[- ]?syndiquee?s?\\b", proposal: "" },
    {
      find: "\\b(?:pas de |pas d'|sans |ni |aucune? |hors )(?:syndicalistes?|syndiquee?s?|syndicats?|delegues? syndica(?:l|ux)|(?:appartenance|activite|engagement|affiliation|mandat|militantisme|etiquette|attache|orientation)s? (?:syndicale?s?|politiques?|syndica(?:l|ux))|militante?s?|grevistes?|mandat (?:syndical|politique|electif|electoral))\\b",
      proposal: "",
    },
    {
      find: "\\b(?:syndicalistes?|syndiquee?s?|militante?s?|grevistes?|elue?s?) s'abstenir\\b",
      proposal: "",
    },
    {
      find: "\\b(?:apolitiques?|opinions? politiques? (?:moderees?|compatibles?|proches?|neutres?))\\b",
      unless: /association|organisation|mouvement|structure|journal|media/,
      proposal: "",
    },
    {
      find: "\\b(?:partager|partagez|proche de|proches de|sensibilite) (?:nos |les )?(?:idees|opinions|convictions|valeurs)? ?(?:politiques?|de gauche|de droite)\\b",
      proposal: "",
    },
    {
      find: "\\b(?:etre |candidate? |personne |profil |sympathisante? )(?:de gauche|de droite|encartee?)\\b",
      unless: /cote|bras|main|jambe|voie/,
      proposal: "",
    },
  ],
};
