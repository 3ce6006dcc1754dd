import type { ContractKind } from "@tremplin/core/offer";
import type { OfferRow } from "../../schema.ts";
import { idleWords } from "../language/stop-words.ts";
import { termOf } from "../language/term-of.ts";
import { wordsOf } from "../language/words.ts";

/** Where a term stands in an offer, the strongest first: the values kept in `searchPosting.strength`. */
export const strengths = { head: 0, title: 1, keyword: 2, text: 3 } as const;
export type Strength = (typeof strengths)[keyof typeof strengths];

/** The term by which the offers of one company are found. */
export function companyTerm(companyId: string): string {
  return `company:${companyId}`;
}

/** The texts of an offer, by what they are worth to a search. */
export interface OfferTexts {
  readonly title: string;
  readonly keywords: string;
  readonly text: string;
}

export function offerTexts(offer: OfferRow): OfferTexts {
  return {
    title: offer.title,
    keywords: keywordsOf(offer),
    text: [offer.description, offer.training, offer.schedule].filter(Boolean).join("\n"),
  };
}

/**
 * Tells each word of an offer, folded, with where it stands: first the one that opens the title and
 * names the job ("serveur" in "URGENT - Serveur H/F, bar de nuit"), then the others, the strongest
 * places first. A word that stands in several places is told for each.
 */
export function eachWord(texts: OfferTexts, tell: (word: string, strength: Strength) => void): void {
  const title = wordsOf(texts.title);
  const opening = title.find(namesJob);
  if (opening) tell(opening, strengths.head);
  for (const word of title) tell(word, strengths.title);
  for (const word of wordsOf(texts.keywords)) tell(word, strengths.keyword);
  for (const word of wordsOf(texts.text)) tell(word, strengths.text);
}

/** The terms of a title that name the job, to find others alike. */
export function titleTerms(title: string): string[] {
  return [...new Set(wordsOf(title).filter(namesJob).map(termOf))].slice(0, mostTitleTerms);
}

const mostTitleTerms = 5;

function namesJob(word: string): boolean {
  return !idleWords.has(word) && !openers.has(word);
}

/** Words that open a title without naming the job. */
const openers: ReadonlySet<string> = new Set(
  (
    "alternance alternant alternante apprenti apprentie apprentissage cdd cdi contrat interim interimaire " +
    "professionnalisation saison saisonnier saisonniere stage stagiaire jeune etudiant etudiante"
  ).split(" "),
);

function keywordsOf(offer: OfferRow): string {
  const parts = [
    offer.skills.join("\n"),
    offer.companyName,
    offer.romeLabel,
    offer.placeLabel,
    offer.postcode,
    contractWords[offer.contract],
    offer.workingTime && timeWords[offer.workingTime],
    offer.weeklyHours && `${offer.weeklyHours}h`,
    offer.licences && (offer.licences.map((licence) => `permis ${licence}`).join("\n") || "sanspermis"),
    offer.experience === "none" ? "débutant" : null,
    offer.remote === "none" ? null : "télétravail",
  ];
  return parts.filter(Boolean).join("\n");
}

const timeWords = { full: "temps plein", part: "temps partiel" } as const;

/** How a contract is asked for in words. */
export const contractWords: Readonly<Record<ContractKind, string>> = {
  cdi: "cdi",
  cdd: "cdd",
  interim: "intérim intérimaire",
  saisonnier: "saisonnier saison",
  apprentissage: "alternance apprentissage apprenti",
  professionnalisation: "alternance contrat de professionnalisation",
  stage: "stage stagiaire",
  "service-civique": "service civique volontaire",
  insertion: "insertion cdd",
  "interim-insertion": "insertion intérim",
  "cdi-interimaire": "cdi intérimaire",
  "cdd-tremplin": "cdd tremplin",
  liberal: "libéral indépendant",
  franchise: "franchise",
  commercial: "agent commercial indépendant",
  reprise: "reprise d'entreprise",
};
