import type { ContractKind } from "@tremplin/core/offer";
import type { OfferRow } from "../schema.ts";
import { idleWords } from "./stop-words.ts";
import { termOf } from "./term-of.ts";
import { accentedWords, wordsOf } from "./words.ts";

/** Where a term stands in an offer, the strongest first: the values kept in `searchPosting.strength`. */
export const strengths = { head: 0, title: 1, keyword: 2, text: 3 } as const;
export type Strength = (typeof strengths)[keyof typeof strengths];

/** What the index keeps of the texts of an offer. */
export interface OfferTerms {
  /** Each term with the strongest place where it stands. */
  readonly terms: ReadonlyMap<string, Strength>;
  /** The words of title and keywords, folded. */
  readonly heads: ReadonlySet<string>;
  /** The words that only the text has. */
  readonly texts: ReadonlySet<string>;
}

/** The term by which the offers of one company are found. */
export function companyTerm(companyId: string): string {
  return `company:${companyId}`;
}

/**
 * The terms of an offer. Title first, and in it the word that opens it ("Serveur" in "URGENT - Serveur
 * H/F, bar de nuit"); then what is said in keywords; then the text. `accents` learns how words
 * are written.
 */
export function offerTerms(offer: OfferRow, accents?: Map<string, string>): OfferTerms {
  const terms = new Map<string, Strength>();
  const heads = new Set<string>();
  const texts = new Set<string>();
  const title = wordsOf(offer.title);
  const opening = title.find((word) => !idleWords.has(word) && !openers.has(word));
  if (opening) terms.set(termOf(opening), strengths.head);
  if (offer.companyId) terms.set(companyTerm(offer.companyId), strengths.keyword);
  const keywords = keywordsOf(offer);
  const text = textOf(offer);
  add(title, heads, strengths.title);
  add(wordsOf(keywords), heads, strengths.keyword);
  for (const word of wordsOf(text)) if (!heads.has(word)) texts.add(word);
  for (const word of texts) raise(termOf(word), strengths.text);
  if (accents) for (const part of [offer.title, keywords, text]) accentedWords(part, accents);
  return { terms, heads, texts };

  function add(words: readonly string[], into: Set<string>, strength: Strength): void {
    for (const word of words) {
      into.add(word);
      raise(termOf(word), strength);
    }
  }

  function raise(term: string, strength: Strength): void {
    if (!terms.has(term)) terms.set(term, strength);
  }
}

/** The terms of a title that name the job, to find others alike. */
export function titleTerms(title: string): string[] {
  const words = wordsOf(title).filter((word) => !idleWords.has(word) && !openers.has(word));
  return [...new Set(words.map(termOf))].slice(0, mostTitleTerms);
}

const mostTitleTerms = 5;

/** Words that open a title without naming the job. */
const openers: ReadonlySet<string> = new Set(
  (
    "alternance alternant alternante apprenti apprentie apprentissage cdd cdi contrat interim interimaire " +
    "professionnalisation saison saisonnier saisonniere stage stagiaire jeune etudiant etudiante"
  ).split(" "),
);

function keywordsOf(offer: OfferRow): string {
  const parts = [
    offer.skills.join(" \n "),
    offer.companyName,
    offer.romeLabel,
    offer.placeLabel,
    contractWords[offer.contract],
    offer.workingTime && timeWords[offer.workingTime],
    offer.weeklyHours && `${offer.weeklyHours}h`,
    offer.licences && (offer.licences.map((licence) => `permis ${licence}`).join(" ") || "sanspermis"),
    offer.experience === "none" ? "débutant" : null,
    offer.remote === "none" ? null : "télétravail",
  ];
  return parts.filter(Boolean).join("\n");
}

function textOf(offer: OfferRow): string {
  return [offer.description, offer.training, offer.schedule].filter(Boolean).join("\n");
}

const timeWords = { full: "temps plein", part: "temps partiel" } as const;

/** How a contract is asked for in words. */
const contractWords: Readonly<Record<ContractKind, string>> = {
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
