import type { PhraseRule } from "../../phrases.ts";
import { L1132, toAll } from "./shared.ts";

/** Sexual orientation and gender identity. */
export const orientation: PhraseRule = {
  rule: "orientation",
  level: "blocks",
  article: L1132,
  phrases: [
    {
      find: "\\b(?:hetero|homo|bi|trans)s?(?:sexuel(?:le)?s?)? (?:uniquement|exclusivement|s'abstenir|de preference|refusee?s?|exigee?s?)\\b",
      proposal: toAll,
    },
    {
      find: "\\b(?:pas de |pas d'|sans |ni |aucun )(?:homosexuel(?:le)?s?|gays?|lesbiennes?|trans(?:genres?|sexuel(?:le)?s?)?|lgbt\\w*)\\b",
      proposal: toAll,
    },
    {
      find: "\\b(?:gays?|lesbiennes?|transgenres?|lgbt\\w*|heterosexuel(?:le)?s?) (?:s'abstenir|uniquement|exclusivement|de preference)\\b",
      proposal: toAll,
    },
    {
      find: "\\b(?:etre|personne|candidate?|homme|femme) (?:heterosexuel(?:le)?|homosexuel(?:le)?|cisgenre)\\b",
      proposal: toAll,
    },
    {
      find: "\\borientation sexuelle (?:a (?:preciser|indiquer|mentionner)|exigee|souhaitee)\\b",
      proposal: "",
    },
    {
      find: "\\b(?:bonne|parfaite|irreprochable|haute) moralite\\b|\\b(?:bonnes (?:vie et )?m[oe]+urs)\\b|\\bmoralite (?:irreprochable|exigee|exemplaire)\\b",
      level: "warns",
      unless: /debit de boisson|agrement|taxi|licence/,
      proposal: "",
    },
    {
      find: "\\b(?:precise[rz]|indique[rz]|mentionne[rz]) (?:votre|son) orientation sexuelle\\b",
      proposal: "",
    },
  ],
};
