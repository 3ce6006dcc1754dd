import type { CheckRule, FindingLevel } from "./finding.ts";

/** Words that are not allowed, or not without a reason, in an offer. */
export interface Phrase {
  /** Looked for in the text without accents and capitals (`plain`); `g` and `d` are added. */
  readonly find: string;
  /** What around the passage, in its sentence, makes it innocent. */
  readonly unless?: RegExp;
  /** What to write instead; `null` leaves it to the author. */
  readonly proposal: string | null;
  readonly level?: FindingLevel;
}

export interface PhraseRule {
  readonly rule: CheckRule;
  readonly level: FindingLevel;
  readonly article: string | null;
  readonly phrases: readonly Phrase[];
}

/** A sentence that says that nobody is left out names criteria and asks for none. */
export const openToAll =
  /sans (?:aucune )?(?:distinction|discrimination|condition|limite|critere)|aucune? (?:distinction|discrimination|condition|limite|critere)|pas de (?:limite|condition|critere)|quel(?:le)?s? que so(?:it|ient)|peu importe|ouvert(?:e|s|es)? a tou(?:te)?s|egalite|diversite|tou(?:te)?s les (?:candidatures|profils) sont|lutte contre|non[- ]discrimination|indifferen/;
