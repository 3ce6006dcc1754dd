import type { Rule } from "../rule.ts";
import { atLoading } from "./at-loading.ts";

export const loadingRules: readonly Rule[] = [
  atLoading(
    1,
    "syntax",
    { fr: "Fichier JSON lisible", en: "Readable JSON" },
    "Une virgule ou un guillemet de travers rend tout le fichier illisible.",
  ),
  atLoading(
    2,
    "setting",
    { fr: "Réglages connus et possibles", en: "Known and possible settings" },
    "Une clé mal écrite serait ignorée sans bruit ; une valeur impossible casserait des pages.",
  ),
  atLoading(
    3,
    "contradiction",
    { fr: "Réglages compatibles entre eux", en: "Settings that agree" },
    "Deux réglages justes séparément peuvent se contredire.",
  ),
  atLoading(
    4,
    "token",
    { fr: "Thème lisible", en: "Readable theme" },
    "Un nom de couleur inconnu ou une valeur mal écrite ne changerait rien à l'écran.",
  ),
  atLoading(
    5,
    "contrast",
    { fr: "Contraste suffisant", en: "Sufficient contrast" },
    "Sous 4,5 pour un texte et 3 pour un bord de champ ou le focus (WCAG 2.2, 1.4.3 et 1.4.11), une partie du " +
      "public ne lit plus. Le rapport n'est jamais arrondi ; clair et sombre sont vérifiés.",
  ),
  atLoading(
    6,
    "word",
    { fr: "Mots connus et lisibles", en: "Known and readable words" },
    "Un message dont l'identifiant n'existe pas ne s'affiche nulle part.",
  ),
  atLoading(
    7,
    "placeholder",
    { fr: "Parties variables connues", en: "Known placeholders" },
    "Une partie variable que rien ne remplit s'afficherait telle quelle : « {cont} offres ».",
  ),
  atLoading(
    8,
    "page",
    { fr: "Pages obligatoires présentes et lisibles", en: "Required pages present and readable" },
    "Mentions légales, données personnelles et accessibilité sont dues au public (LCEN art. 1-1, RGPD art. 13, " +
      "loi 2005-102 art. 47).",
  ),
  atLoading(
    9,
    "picture",
    { fr: "Images présentes et lisibles", en: "Pictures present and readable" },
    "Le logo et l'icône sont sur toutes les pages ; une image trop lourde ralentit chacune.",
  ),
  atLoading(
    10,
    "unsafe-svg",
    { fr: "SVG sans script ni lien", en: "SVG without script or link" },
    "Un SVG peut contenir un programme, qui agirait avec les droits du site.",
  ),
];

/** The newest of them, whose number follows those of the other rules. */
export const fontRule = atLoading(
  39,
  "font",
  { fr: "Polices utilisables", en: "Usable fonts" },
  "Une police mal nommée ne se verrait jamais, et une police entière ferait attendre chaque premier visiteur.",
);
