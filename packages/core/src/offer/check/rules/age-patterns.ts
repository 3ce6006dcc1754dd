import type { FindingLevel } from "../finding.ts";

/** A way to tell or limit an age. */
interface AgePattern {
  readonly find: RegExp;
  readonly proposal: string;
  /** Also when years of something else stand in the sentence. */
  readonly always?: true;
  readonly level?: FindingLevel;
  /** The proposal fits in the place of the passage. */
  readonly fits?: true;
  /** What follows in the sentence and makes it innocent. */
  readonly notBefore?: RegExp;
}

const enterprise =
  /^[^.]{0,60}\b(?:entreprise|societe|equipe|association|start|cabinet|agence|marque|structure|maison|groupe|enseigne|boutique|restaurant|etablissement)\b/;

const number =
  "(?:1[5-9]|[2-7]\\d|dix-huit|vingt|vingt[- ]cinq|trente|trente[- ]cinq|quarante|quarante[- ]cinq|cinquante|soixante)";
/** How offers ask for an age, or for less than one. */
export const agePatterns: readonly AgePattern[] = [
  {
    find: new RegExp(`\\bpas encore (?:atteint )?(?:vos |les )?${number} ?ans\\b`, "g"),
    proposal: "",
    always: true,
  },
  { find: new RegExp(`(?<![\\w-])(?:-${number}|- de ${number}|< ?${number}) ans\\b`, "g"), proposal: "" },
  {
    find: /\b(?:vous avez|avoir|ayant|agee?s? de|age ?:?) (?:environ |dans les |autour de |a peu pres )?(?:1[5-79]|[2-6]\d) ?ans\b(?! ?(?:min|revolu|au moins|et plus|ou plus|d'))(?: environ| a peu pres)?/g,
    proposal: "",
  },
  {
    find: new RegExp(
      `\\b(?:plus de|moins de|passe|apres|au-dela de|avant) ${number} ?ans\\b(?=[^.!?;\\n]{0,60}(?:s'abstenir|inutile|refus|exclu|ne (?:seront|peuvent|postulez)))|(?<=(?:inutile de|s'abstenir|abstenez|ne (?:pas|retiendrons|prenons|recrutons|embauchons|postulez)|refus|exclu)[^.!?;\\n]{0,70})(?:plus de|moins de|passe|apres|au-dela de) ${number} ?ans\\b`,
      "g",
    ),
    proposal: "",
    always: true,
  },
  {
    find: /\b(?:(?:vous (?:etes|faites partie)|profil|candidate?) (?:de |issue? )?(?:la )?)?generation [xyz]\b|\b(?:vous etes (?:une? )?|profil )(?:millennial|digital native)s?\b/g,
    proposal: "",
    notBefore: /formation|etude|enquete|marketing|cible/,
  },
  {
    find: /(?=jeunes? et )(?<=\b(?:une?|des|notre|nos|profils?|candidate?s?|personnes?|h\/f) (?!equipe|entreprise|societe|agence|marque|association|structure|start|maison|ambiance|enseigne|clientele|public)(?:[a-z-]+ )?)jeunes? et (?:dynamique|ambitieu(?:x|se)|motivee?|souriante?|passionnee?)s?\b(?<!(?:equipe|entreprise|societe|agence|marque|association|structure|ambiance|enseigne|clientele|public|cadre|environnement|esprit|maison) jeunes? et [a-z]+)/g,
    proposal: "dynamique",
    fits: true,
    always: true,
  },
  {
    find: /\b(?:profil|candidate?|age|ages|tranche d'age)s?(?: [a-z]+)? ?: ?(?:2[2-9]|[3-6]\d) ?ans\b/g,
    proposal: "",
  },
  { find: /\btranche d'age\b(?: ?:? ?\d\d ?(?:-|a|et|\/) ?\d\d(?: ?ans)?)?/g, proposal: "" },
  { find: /\bd'age mur\b|\bdans la (?:force|fleur) de l'age\b/g, proposal: "" },
  {
    find: /(?=(?:petite?s? |gentil(?:le)?s? )?jeunes?\b)(?<=\b(?:recherch|cherch|recrut|embauch|souhait|voulons|veut|besoin|faut|ideal|parfait|convient)[a-z]*(?: (?:pour|a|d'))? ?(?:une?|des|d'une?) )(?:petite?s? |gentil(?:le)?s? )?jeunes?\b(?! (?:entreprise|societe|marque|start|diplom|pousse|public|parent|conduct|apprenti|alternant|talent|enfant|plant|animaux|vin|equipe|structure|association|maison|agence|eleve|chien|client|patient|adulte|usager|couple|menage|createur|en service|en alternance|hommes?|femmes?|filles?|garcons?))(?: (?:personne|homme|femme)s?)?/g,
    proposal: "personne",
  },
  {
    find: /\bquelqu'un de (?:plutot |assez |tres )?jeune\b/g,
    proposal: "quelqu'un",
    fits: true,
    always: true,
  },
  {
    find: /\b(?:vous etes|etre|soyez) (?:une? |des )?jeunes?\b(?! (?:diplom|parent|conduct|entreprise|public))/g,
    proposal: "",
    always: true,
  },
  {
    find: /(?:^|(?<=[.!?;\n•*:-] ?))jeunes?(?:,| et|\/) ?(?:dynamique|motivee?|souriante?|ambitieu(?:x|se)|energique|passionnee?|enthousiaste|serieu(?:x|se)|volontaire|sportif)s?\b/g,
    proposal: "",
    always: true,
    notBefore: enterprise,
  },
  {
    find: /\bequipe (?:tres |plutot |assez )?jeune\b/g,
    proposal: "équipe",
    fits: true,
    level: "advises",
    always: true,
  },
  {
    find: /\b(?:(?:de |ayant |avoir )?(?:moins|plus) de|pas plus de|maximum|maxi|jusqu'a|age de|entre) (?:dix-huit|vingt|trente|quarante|cinquante|soixante)(?:[- ]\w+){0,2} ans\b/g,
    proposal: "",
  },
  { find: new RegExp(`\\b(?:maxi|max)\\.? ${number} ?ans\\b`, "g"), proposal: "" },
  { find: /\bd'une (?:vingtaine|trentaine|quarantaine|cinquantaine) d'annees\b/g, proposal: "" },
  {
    find: /\b(?:vous etes|etre|soyez|profil|candidate?) (?:encore |assez |plutot )?jeunes?\b(?! (?:diplome|parent|conducteur))/g,
    proposal: "",
  },
  {
    find: /\bjeunes?(?:\(s\))? (?:recherchee?s?|recherche\(s\)|souhaitee?s?|exigee?s?|demandee?s?|uniquement|de preference)/g,
    proposal: "",
  },
  {
    find: /\bjeunes? diplomee?s? (?:exigee?s?|uniquement|imperativement|seulement|obligatoires?)/g,
    proposal: "débutants acceptés",
  },
  {
    find: new RegExp(
      `\\b(?:age|agee?s?)\\s*(?:de |entre )?(?:maximum|maximal|maxi|max|limite)\\b(?:\\s*:?\\s*(?:de )?${number} ?ans)?`,
      "g",
    ),
    proposal: "",
    always: true,
  },
  {
    find: new RegExp(`\\blimite d'age\\b(?:\\s*:?\\s*(?:de |a )?${number} ?ans)?`, "g"),
    proposal: "",
    always: true,
  },
  {
    find: new RegExp(
      `\\bage\\s*(?:ideal|souhaite|requis|demande|moyen souhaite)?\\s*:?\\s*(?:entre |de )?${number}\\s*(?:-|a|et)\\s*${number} ?ans`,
      "g",
    ),
    proposal: "",
    always: true,
  },
  {
    find: new RegExp(
      `\\bagee?s?\\s+(?:de|d'au plus|d'environ|entre|d'au maximum)\\s+(?:moins de |plus de )?${number}(?:\\s*(?:-|a|et)\\s*${number})?\\s*ans(?: (?:maximum|max|maxi|et moins))?`,
      "g",
    ),
    proposal: "",
  },
  {
    find: new RegExp(`\\b(?:entre|de)\\s+${number}\\s*(?:et|a|-)\\s*${number}\\s*ans\\b`, "g"),
    proposal: "",
  },
  { find: new RegExp(`\\b${number}\\s*(?:-|/|a|et)\\s*${number}\\s*ans\\b`, "g"), proposal: "" },
  {
    find: new RegExp(
      `\\b(?:(?:de |ayant |avoir |plus |les )?moins de|pas plus de|au plus|au maximum|maximum|max\\.?|jusqu'a|inferieure? a|en dessous de|au-dessous de|plus jeunes? que|n'excedant pas|n'excede(?:ra)? pas|ne depass(?:e|ant|ez|era) pas|n'ayant pas (?:depasse|plus de)|n'avez pas (?:depasse|plus de)|limitee?s? a(?:ux)?(?: personnes de moins de)?|la barre des)\\s+${number}\\s*ans\\b`,
      "g",
    ),
    proposal: "",
  },
  {
    find: new RegExp(
      `\\b${number}\\s*ans\\s*(?:grand )?(?:maximum|maxi|max|au plus|au maximum|ou moins|et moins|tout au plus)\\b`,
      "g",
    ),
    proposal: "",
  },
  {
    find: /\b(?:de |ayant )?plus de\s+(?:2[3-9]|[3-7]\d)\s*ans (?:s'abstenir|exclus|refuses?)\b/g,
    proposal: "",
    always: true,
  },
  {
    find: /\b(?:minimum|au moins|a partir de|des|plus de)\s+(?:2[2-9]|[3-6]\d)\s*ans\b(?! d')/g,
    proposal: "",
  },
  {
    find: /\b(?:2[2-9]|[3-6]\d)\s*ans\s*(?:minimum|mini|min|revolus|au moins|et plus|ou plus)\b/g,
    proposal: "",
  },
  {
    find: /\bnee?s?\s+(?:apres|avant|entre|a partir de|depuis|en)\s+(?:19|20)\d\d\b/g,
    proposal: "",
    always: true,
  },
  { find: /\b(?:dans la |la )?(?:vingtaine|trentaine|quarantaine)\b(?! de | d')/g, proposal: "" },
  {
    find: /\bjeunes? et dynamiques?\b(?<!equipe jeune et dynamique)(?<!entreprise jeune et dynamique)(?<!structure jeune et dynamique)(?<!societe jeune et dynamique)(?<!agence jeune et dynamique)(?<!ambiance jeune et dynamique)(?<!association jeune et dynamique)(?<!environnement jeune et dynamique)(?<!cadre jeune et dynamique)/g,
    proposal: "dynamique",
    fits: true,
    always: true,
  },
  {
    find: /(?=(?:petite?s? |gentil(?:le)?s? )?jeunes?\b)(?<=\b(?:recherch(?:e|ons)|cherch(?:e|ons)|recrut(?:e|ons)|embauch(?:e|ons)|voulons|souhait(?:e|ons)|il (?:nous )?faut) (?:une? |des |de |nos |notre )?(?:futurs? |futures? )?)jeunes?(?= (?!entreprise|pousse|apprenti|alternant|en service|talent|public|diplome)[a-z]+)/g,
    proposal: "",
  },
  {
    find: /\b(?:personnes?|candidate?s?|profils?|collaborat(?:eur|rice)s?|vendeu(?:r|se)s?|serveu(?:r|se)s?|employee?s?) (?:plutot |assez |tres |relativement |encore )?jeunes?\b(?!\s*(?:entreprise|diplome))/g,
    proposal: "personne",
  },
  {
    find: /\bjeunes?\s+(?:personnes?|candidate?s?|hommes?|femmes?|vendeu(?:r|se)s?|serveu(?:r|se)s?|commercia(?:l|le|ux)|collaborat(?:eur|rice)s?|mecanicien|cuisinier|employee?s?|assistante?s?|secretaires?|hotesses?|retraitee?s?|actifs?)\b/g,
    proposal: "personne",
  },
  {
    find: /\bseniors? (?:s'abstenir|exclus?|non acceptes?)\b|\b(?:pas de|sans|ni) (?:seniors?|vieux|retraites?|personnes? agees?|cinquantenaires?)\b/g,
    proposal: "",
    always: true,
  },
  {
    find: /\b(?:uniquement|exclusivement|seulement|reserve(?:e|s|es)? aux?|poste (?:pour|ideal pour)(?: un| des| les)?)\s+(?:les |des )?(?:jeunes?|seniors?|retraite(?:e|s|es)?|quinquas?)\b/g,
    proposal: "",
  },
];

/** A least age that the work may explain: alcohol, night, driving. */
export const leastAge =
  /\b(?:(?:etre )?(?:majeure?s?|age de plus de 18 ans)(?: (?:obligatoire(?:ment)?|imperati(?:f|vement)|exigee?s?|uniquement))|(?:(?:avoir|ayant|etre agee? de|des|a partir de|minimum|au moins|plus de)\s+)?(?:18|19|20|21)\s*ans\s*(?:minimum|mini|min|revolus|au moins|et plus|ou plus)|(?:avoir|ayant|etre agee? d'?e?|minimum|au moins|plus de|agee? d'au moins)\s+(?:plus de |au moins )?(?:18|19|20|21)\s*ans)\b/g;
