import type { ContractKind } from "../../contract.ts";
import type { Finding, FindingLevel } from "../finding.ts";
import { castBy, isOpenToAll, performing } from "../phrases.ts";
import { reword } from "../reword.ts";
import type { FieldText } from "../texts.ts";

const article = "Code du travail, articles L1132-1 et L5331-2";

/** Contracts for which a law sets ages: they may be told (L6222-1, L6325-1, Code du service national L120-1). */
const agedByLaw: readonly ContractKind[] = [
  "apprentissage",
  "professionnalisation",
  "service-civique",
  "cdd-tremplin",
];

/** Whom the work is done for, or what the years are of. */
const otherYears =
  /experience|anciennete|metier|pratique|permis|diplome|bac\b|bts|cap\b|bep|licence|titulaire|depuis|existe|creee?|fondee?|activite|contrat|garantie|mission de|duree|engagement|visa|enfants?|eleves?|mineurs?|adolescents?|ados|residents?|patients?|clients?|clientele|public|centre de loisirs|sejours?|colonie|accueil de|accueill|anim(?:er|ez|ons|ation)|encadr|accompagn|aupres|vehicule|batiment|immeuble|cheptel|vignes?|arbres?|bail|tarif|gratuit|locataires?|beneficiaires?|usagers?|parc\b|machines?|\bjeunes\b|vins?\b|fromages?|rhums?|whisky|cognac/;
/** What follows years that are no age: "30 ans d'expérience". */
const ofSomething =
  /^[\s,]*(?:(?:mini|maxi)(?:mum)? |au moins |environ )?(?:d'(?:experience|anciennete|age\b|existence|activite|engagement|etudes)|de (?:permis|metier|pratique|conduite|carriere|garantie|service|vie|savoir|recul|presence|vieillissement|garde)|dans (?:l[ea]|un|une|ce|cette|notre|des) |en (?:tant|qualite|poste|restauration|cuisine)|sur (?:un|ce) poste|que |apres )/;
/** The years of who applies, and of nothing else: "vous avez …", "profil : …". */
const ofApplicant =
  /(?:^|\b(?:vous avez|avoir|ayant|avez|(?:une |la |toute )personne|candidate?s?|profils?|vous etes|etre|recherch(?:e|ons)|cherch(?:e|ons)))[\s:*-]*(?:(?:imperativement|obligatoirement|idealement|de preference|environ|deja|encore|un age|agee?s?|souhaitee?|recherchee?|ideale?|entre|de|d'|:)[\s:-]*){0,3}$/;
/** Laws and programmes that set an age themselves. */
const agesOfLaw =
  /\bservice civique|apprenti|alternan|contrats? pro|professionnalisation|contrats? aide|cui\b|pec\b|parcours emploi competences|emplois? francs?|emplois? d'avenir|insertion|volontariat|\bvie\b|(?:policiers?|gendarmes?) adjoint|militaire|\barmee|reservistes?/;
/** Why a least age of 18 and more may be asked. */
const reason =
  /alcool|boisson|nuit|condui|permis|mineur|\bloi\b|legal|reglement|jeux|tabac|dangereu|machine|vehicule|bafa|licence|armes?\b|hauteur|chariot|caces|securite|transport|explosif|produits chimiques/;
/** The ages at which laws end what a contract is for, written in any way (L6222-1, L6325-1, L120-1). */
const agesOfContracts: ReadonlySet<number> = new Set([18, 25, 26, 29, 30, 31, 35]);

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
const patterns: readonly AgePattern[] = [
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
    find: /(?<=\b(?:une?|des|notre|nos|profils?|candidate?s?|personnes?|h\/f) (?!equipe|entreprise|societe|agence|marque|association|structure|start|maison|ambiance|enseigne|clientele|public)(?:[a-z-]+ )?)jeunes? et (?:dynamique|ambitieu(?:x|se)|motivee?|souriante?|passionnee?)s?\b(?<!(?:equipe|entreprise|societe|agence|marque|association|structure|ambiance|enseigne|clientele|public|cadre|environnement|esprit|maison) jeunes? et [a-z]+)/g,
    proposal: "dynamique",
    fits: true,
    always: true,
  },
  {
    find: new RegExp(`\\b(?:profil|candidate?|age|ages|tranche d'age)s?(?: [a-z]+)? ?: ?(?:2[2-9]|[3-6]\\d) ?ans\\b`, "g"),
    proposal: "",
  },
  { find: /\btranche d'age\b(?: ?:? ?\d\d ?(?:-|a|et|\/) ?\d\d(?: ?ans)?)?/g, proposal: "" },
  { find: /\bd'age mur\b|\bdans la (?:force|fleur) de l'age\b/g, proposal: "" },
  {
    find: /(?<=\b(?:recherch|cherch|recrut|embauch|souhait|voulons|veut|besoin|faut|ideal|parfait|convient)[a-z]*(?: (?:pour|a|d'))? ?(?:une?|des|d'une?) )(?:petite?s? |gentil(?:le)?s? )?jeunes?\b(?! (?:entreprise|societe|marque|start|diplom|pousse|public|parent|conduct|apprenti|alternant|talent|enfant|plant|animaux|vin|equipe|structure|association|maison|agence|eleve|chien|client|patient|adulte|usager|couple|menage|createur|en service|en alternance|hommes?|femmes?|filles?|garcons?))(?: (?:personne|homme|femme)s?)?/g,
    proposal: "personne",
  },
  { find: /\bquelqu'un de (?:plutot |assez |tres )?jeune\b/g, proposal: "quelqu'un",
    fits: true, always: true },
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
    find: /(?<=\b(?:recherch(?:e|ons)|cherch(?:e|ons)|recrut(?:e|ons)|embauch(?:e|ons)|voulons|souhait(?:e|ons)|il (?:nous )?faut) (?:une? |des |de |nos |notre )?(?:futurs? |futures? )?)jeunes?(?= (?!entreprise|pousse|apprenti|alternant|en service|talent|public|diplome)[a-z]+)/g,
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
const least =
  /\b(?:(?:etre )?(?:majeure?s?|age de plus de 18 ans)(?: (?:obligatoire(?:ment)?|imperati(?:f|vement)|exigee?s?|uniquement))|(?:(?:avoir|ayant|etre agee? de|des|a partir de|minimum|au moins|plus de)\s+)?(?:18|19|20|21)\s*ans\s*(?:minimum|mini|min|revolus|au moins|et plus|ou plus)|(?:avoir|ayant|etre agee? d'?e?|minimum|au moins|plus de|agee? d'au moins)\s+(?:plus de |au moins )?(?:18|19|20|21)\s*ans)\b/g;

/** Ages asked of those who apply, the ones that a law sets left aside. */
export function checkAge(text: FieldText, contract: ContractKind | undefined): Finding[] {
  const isAgedByLaw = contract !== undefined && agedByLaw.includes(contract);
  const findings: Finding[] = [];
  for (const { find, proposal, always, level = "blocks", notBefore, fits } of patterns) {
    for (const match of text.plain.matchAll(find)) {
      const sentence = text.sentenceAt(match.index);
      if (isOpenToAll(sentence, match[0])) continue;
      if (castBy.has("age") && performing.test(sentence)) continue;
      if (agesOfLaw.test(sentence)) continue;
      const { before, after } = text.around(match);
      if (notBefore?.test(after)) continue;
      if (!always && isOfOther(match[0], before, after)) continue;
      if (isLeastOfLaw(match[0], sentence)) continue;
      if (isAgedByLaw && !goesBeyondTheLaw(match[0], sentence)) continue;
      const told = reword(text, match, "age", proposal, fits === true);
      findings.push(text.finding(told.at, { rule: "age", level, article, proposal: told.proposal }));
    }
  }
  if (isAgedByLaw) return findings;
  for (const match of text.plain.matchAll(least)) {
    const sentence = text.sentenceAt(match.index);
    const { after } = text.around(match);
    if (isOpenToAll(sentence, match[0]) || reason.test(sentence) || ofSomething.test(after)) continue;
    findings.push(text.finding(match, { rule: "age-least", level: "warns", article, proposal: "" }));
  }
  return findings;
}

/** Whether the years are not those of who applies: what stands near says whose they are. */
function isOfOther(passage: string, before: string, after: string): boolean {
  // Minors are protected, not preferred.
  if (/\b1[4-8] ans$/.test(passage) && /interdit|protege|securite|mineur/.test(before + after)) return true;
  if (ofSomething.test(after)) return true;
  if (ofApplicant.test(before) || /^(?:vous avez|avoir|ayant|agee?s?|profil|candidate?s?|tranche)\b/.test(passage)) {
    return before.trim() === "" && otherYears.test(after.slice(0, 25));
  }
  return otherYears.test(before.slice(-60)) || otherYears.test(after.slice(0, 40));
}

/** "Avoir 21 ans (permis D)": an age that the work itself asks by law. */
function isLeastOfLaw(passage: string, sentence: string): boolean {
  return /^[^\d]*(?:18|19|20|21) ?ans$/.test(passage) && !/moins|max|jusqu|plus de/.test(passage) && reason.test(sentence);
}

/** In a contract that a law keeps for an age: an upper age that is not the law's. */
function goesBeyondTheLaw(passage: string, sentence: string): boolean {
  const age = Number(/(\d\d)\D*$/.exec(passage)?.[1]);
  if (!age || agesOfContracts.has(age)) return false;
  if (/mini|au moins|plus de|a partir|revolus|ou plus|et plus/.test(passage)) return false;
  return !/%|smic|remuner|salaire|€|euro|paye/.test(sentence);
}
