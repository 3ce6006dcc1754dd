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
      find: "\\b(?:n'appartenez|n'appartenir|n'adherez|n'adherer|n'etes (?:pas )?(?:membre|adherent)|ne pas (?:etre membre|appartenir|adherer))(?: \\S+){0,4}? (?:syndicats?|partis?(?: politiques?)?|organisations? (?:syndicales?|politiques?))\\b",
      proposal: "",
    },
    {
      find: "\\b(?:n'avez|n'exercez|n'avoir|sans|aucun|ni)(?: aucun| pas de)? (?:mandat|fonction|responsabilite)s? (?:syndica(?:l|le|ux|les)|electi(?:f|ve)s?|electora(?:l|ux)|politiques?|representati(?:f|ve)s?)\\b",
      proposal: "",
    },
    {
      find: "\\b(?:precise[rz]|indique[rz]|mentionne[rz]) (?:votre |vos |une )?(?:opinions?|appartenance|engagement|affiliation)s? (?:politiques?|syndicale?s?)\\b",
      proposal: "",
    },
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
