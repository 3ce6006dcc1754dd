import type { PhraseRule } from "../../phrases.ts";
import { L1132, toAll } from "./shared.ts";

/** Religious convictions. */
export const religion: PhraseRule = {
  rule: "religion",
  level: "blocks",
  article: L1132,
  phrases: [
    { find: "\\b(?:non[- ]|pas )voilee?s?\\b|\\bathees?\\b", proposal: "" },
    { find: "\\b(?:non|pas|sans etre|jamais) voilee?s?\\b", proposal: "" },
    {
      find: "\\b(?:sans|pas de|ni|aucun|port du|port d'un|interdiction du) (?:voile|foulard|hijab|kippa|turban|signes? religieux)(?: interdit)?\\b",
      unless: /signalisation|regate|bateau|planche|couture/,
      proposal: "",
    },
    {
      find: "\\b(?:voile|foulard|hijab|kippa|signes? religieux)(?: \\w+){0,2} (?:interdite?s?|refusee?s?|non acceptee?s?|prohibee?s?)\\b",
      proposal: "",
    },
    {
      find: "\\b(?:de |etre de )?(?:religion|confession|foi) (?:catholique|musulmane|juive|chretienne|protestante|bouddhiste|israelite|evangelique)\\b",
      unless: /etablissement|ecole|association|cimetiere|rite|obseques|paroisse/,
      proposal: toAll,
    },
    {
      find: "\\b(?:catholiques?|musulmane?s?|juifs?|juives?|chretien(?:ne)?s?|protestante?s?|croyante?s?|athees?|laiques?) (?:pratiquante?s?|uniquement|exclusivement|de preference|souhaitee?s?|exigee?s?|convaincue?s?|s'abstenir)\\b",
      proposal: toAll,
    },
    {
      find: "\\b(?:etre|candidate?|personne|profil|homme|femme) (?:catholique|musulmane?|juive?|chretien(?:ne)?|croyante?|protestante?|athee|baptisee?)\\b",
      unless: /ecole|etablissement/,
      proposal: toAll,
    },
    {
      find: "\\b(?:partager|partagez|adherer a|adherez a) (?:notre |nos |la |les )?(?:foi|religion|valeurs (?:chretiennes|catholiques|religieuses|musulmanes|bibliques)|croyances?)\\b",
      proposal: "",
    },
    {
      find: "\\b(?:voile|foulard|hijab|kippa|turban|niqab|signes? religieux)(?: \\S+){0,3}? (?:n'est pas|ne sont pas|ne sera pas|n'est|non|pas) (?:jamais )?(?:accept|autoris|toler|admis|permis|souhait)[a-z]*\\b",
      unless: /service public|fonction publique|neutralite|laicite|bateau|planche|regate/,
      proposal: "",
    },
    {
      find: "\\b(?:ne )?(?:porter|portez|portant)(?: pas| aucun)(?: \\S+){0,2}? (?:voile|foulard|hijab|kippa|turban|niqab|signes? religieux)\\b",
      unless: /service public|fonction publique|neutralite|laicite/,
      proposal: "",
    },
    {
      find: "\\b(?:ne |n')?(?:faites|faire|pratique[rz]?|jeune[rz]?|observe[rz]?|suive?z?)(?: pas| jamais)(?: le| de)? (?:ramadan|careme|shabbat)\\b|\\b(?:pas de|sans|incompatible avec le) (?:ramadan|shabbat)\\b|\\bramadan (?:interdit|refuse|non accepte|incompatible)\\b",
      proposal: "",
    },
    {
      find: "\\b(?:votre|leur|la) (?:religion|confession) (?:a (?:preciser|indiquer)|doit etre)\\b|\\b(?:precise[rz]|indique[rz]|mentionne[rz]) (?:votre|la|leur) (?:religion|confession)\\b",
      proposal: "",
    },
    {
      find: "\\b(?:pas de|sans|aucune?) (?:pratique|conviction|appartenance|croyance)s? religieuses?\\b",
      proposal: "",
    },
    { find: "\\bnon[- ]?(?:croyante?|pratiquante?|musulmane?|juive?|catholique)s?\\b", proposal: toAll },
  ],
};
