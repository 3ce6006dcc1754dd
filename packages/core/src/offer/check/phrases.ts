import type { CheckRule, FindingLevel } from "./finding.ts";

/** Words that are not allowed, or not without a reason, in an offer. */
export interface Phrase {
  /** Looked for in the text without accents and capitals (`plain`); `g` and `d` are added. */
  readonly find: string;
  /** Words without which the passage can't be there: the text is searched for them once, for many phrases. */
  readonly needs?: string;
  /** What around the passage, in its sentence, makes it innocent. */
  readonly unless?: RegExp;
  /** What to write instead; `null` leaves it to the author. */
  readonly proposal: string | null;
  readonly level?: FindingLevel;
  /** The proposal fits in the place of the passage, before a preposition or "any" word; else the whole sentence is said anew. */
  readonly fits?: true | "any";
}

export interface PhraseRule {
  readonly rule: CheckRule;
  readonly level: FindingLevel;
  readonly article: string | null;
  readonly phrases: readonly Phrase[];
}

/** A sentence that says that nobody is left out names criteria and asks for none. */
const openToAll =
  /sans (?:aucune )?(?:distinction|discrimination|condition|limite|critere)|aucune? (?:distinction|discrimination|condition|limite|critere)|pas de (?:limite|condition|critere)|quel(?:le)?s? que so(?:it|ient)|peu importe|ouvert(?:e|s|es)? a tou(?:te)?s|egalite|diversite|tou(?:te)?s les (?:candidatures|profils) sont|lutte contre|non[- ]discrimination|indifferen|n'a pas d'importance|n'ont pas d'importance|pas (?:un|des) criteres?|aux (?:femmes|hommes) comme aux (?:femmes|hommes)|ne pas (?:joindre|indiquer|mentionner|preciser|envoyer)|inutile (?:de |d')(?:joindre|indiquer|preciser|mentionner|envoyer|donner)|ne (?:demandons|demandera|demande) (?:pas|ni|jamais|aucune?)|n'est (?:pas |jamais )?(?:demandee?|exigee?)|n'est necessaire/;

const saysSo =
  /\b(?:femmes?|hommes?) (?:comme|autant qu'|et) aux (?:femmes?|hommes?)\b|\b(?:sans|aucune?|pas de|ni) (?:limite|condition|critere)s? d'age\b/;

/** Whether the sentence around a passage says that the job is for all. */
export function isOpenToAll(sentence: string, passage: string): boolean {
  return saysSo.test(sentence) || openToAll.test(sentence.replace(passage, " "));
}

/** A role is cast by sex, age, looks or origin where those are essential (L1133-1, R1142-1). */
export const performing =
  /\b(?:comedien(?:ne)?s?|acteurs?|actrices?|figurante?s?|figuration|casting|mannequins? (?:homme|femme|enfant|pour)|modeles? (?:homme|femme|vivant)|doublage|pour (?:jouer|incarner|interpreter)|role de)\b/;
/** The criteria that a role may ask for. */
export const castBy: ReadonlySet<CheckRule> = new Set<CheckRule>(["sex", "age", "looks", "origin"]);
