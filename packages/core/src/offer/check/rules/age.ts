import type { ContractKind } from "../../contract.ts";
import type { Finding } from "../finding.ts";
import { castBy, isOpenToAll, performing } from "../phrases.ts";
import { reword } from "../reword.ts";
import type { FieldText } from "../texts.ts";

import { agePatterns, leastAge } from "./age-patterns.ts";

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
/** What one will do, after which people are those whom one works for. */
const duty =
  /\bvous (?!etes|avez|aurez|serez|devez|aimez|souhaitez|cherchez|recherchez|voulez|pouvez|justifiez|possedez|appartenez)[a-z]+ez (?:(?:des?|les|aux?|un|une|nos|a des|l'|du|avec) ?)/;
/** Laws and programmes that set an age themselves. */
const agesOfLaw =
  /\bservice civique|apprenti|alternan|contrats? pro|professionnalisation|contrats? aide|cui\b|pec\b|parcours emploi competences|emplois? francs?|emplois? d'avenir|insertion|volontariat|\bvie\b|(?:policiers?|gendarmes?) adjoint|militaire|\barmee|reservistes?/;
/** Why a least age of 18 and more may be asked. */
const reason =
  /alcool|boisson|nuit|condui|permis|mineur|\bloi\b|legal|reglement|jeux|tabac|dangereu|machine|vehicule|bafa|licence|armes?\b|hauteur|chariot|caces|securite|transport|explosif|produits chimiques/;
/** The ages at which laws end what a contract is for, written in any way (L6222-1, L6325-1, L120-1). */
const agesOfContracts: ReadonlySet<number> = new Set([18, 25, 26, 29, 30, 31, 35]);

/** Ages asked of those who apply, the ones that a law sets left aside. */
export function checkAge(text: FieldText, contract: ContractKind | undefined): Finding[] {
  const isAgedByLaw = contract !== undefined && agedByLaw.includes(contract);
  const findings: Finding[] = [];
  for (const { find, proposal, always, level = "blocks", notBefore, fits } of agePatterns) {
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
  for (const match of text.plain.matchAll(leastAge)) {
    const sentence = text.sentenceAt(match.index);
    const { before, after } = text.around(match);
    // "Notre apprenti vient d'avoir 18 ans."
    if (/\bvien(?:s|t|nent) d'$/.test(before)) continue;
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
  if (
    ofApplicant.test(before) ||
    /^(?:vous avez|avoir|ayant|agee?s?|profil|candidate?s?|tranche)\b/.test(passage)
  ) {
    return before.trim() === "" && otherYears.test(after.slice(0, 25));
  }
  // "Notre maison a plus de 35 ans", "vous formez des adultes de …": the age of what is, or of whom one works for.
  if (
    /\b(?:a|ont|date|existe|fete|compte)(?: deja)? $/.test(before) &&
    !/candidat|personne|profil/.test(before)
  )
    return true;
  if (duty.test(before)) return true;
  return otherYears.test(before.slice(-60)) || otherYears.test(after.slice(0, 40));
}

/** "Avoir 21 ans (permis D)": an age that the work itself asks by law. */
function isLeastOfLaw(passage: string, sentence: string): boolean {
  return (
    /^[^\d]*(?:18|19|20|21) ?ans$/.test(passage) &&
    !/moins|max|jusqu|plus de/.test(passage) &&
    reason.test(sentence)
  );
}

/** In a contract that a law keeps for an age: an upper age that is not the law's. */
function goesBeyondTheLaw(passage: string, sentence: string): boolean {
  const age = Number(/(\d\d)\D*$/.exec(passage)?.[1]);
  if (!age || agesOfContracts.has(age)) return false;
  if (/mini|au moins|plus de|a partir|revolus|ou plus|et plus/.test(passage)) return false;
  return !/%|smic|remuner|salaire|€|euro|paye/.test(sentence);
}
