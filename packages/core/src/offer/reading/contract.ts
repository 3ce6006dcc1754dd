import { fold } from "../../text/index.ts";
import type { ContractKind } from "../contract.ts";
import { parseDate } from "./date.ts";

/** `typeContrat` of France Travail's "Offres d'emploi v2". */
const franceTravailCodes: Readonly<Record<string, ContractKind>> = {
  CDI: "cdi",
  CDD: "cdd",
  MIS: "interim",
  SAI: "saisonnier",
  CCE: "commercial",
  FRA: "franchise",
  LIB: "liberal",
  REP: "reprise",
  TTI: "interim-insertion",
  DDI: "insertion",
  DIN: "cdi-interimaire",
  DDT: "cdd-tremplin",
};

/** How contracts are called, the most particular first: "CDI intérimaire" before "CDI". */
const names: readonly (readonly [RegExp, ContractKind])[] = [
  [/service civique/, "service-civique"],
  [/contrat pro\b|professionnalisation|contrat de pro\b/, "professionnalisation"],
  [/apprenti|alternan|apprenticeship/, "apprentissage"],
  [/\bstages?\b|stagiaire|internship/, "stage"],
  [/cdd tremplin/, "cdd-tremplin"],
  [/interim\w* d insertion|interim insertion|\btti\b|\bctti\b/, "interim-insertion"],
  [/\bcddi\b|insertion/, "insertion"],
  [/cdi interim|\bcdii\b|duree indeterminee interim/, "cdi-interimaire"],
  [/interim|travail temporaire|\bctt\b|temp agency/, "interim"],
  [/saison/, "saisonnier"],
  [/franchise/, "franchise"],
  [/agent commercial|\bvrp\b/, "commercial"],
  [/reprise d entreprise|cession d entreprise/, "reprise"],
  [/liberal|independant|free ?lance|auto ?entrepreneur|non salarie|contractor/, "liberal"],
  [/\bcdd\b|duree determinee|\bextra\b|vacation|temporary|fixed term|remplacement/, "cdd"],
  [/\bcdi\b|duree indeterminee|permanent|titulaire/, "cdi"],
];

/** The contract that a text names, its most particular name first; null when it names none. */
export function parseContract(text: string): ContractKind | null {
  const words = fold(text).replace(/\bc\.? ?d\.? ?([di])\b\.?/g, "cd$1");
  return franceTravailCodes[words.toUpperCase()] ?? names.find(([name]) => name.test(words))?.[1] ?? null;
}

/**
 * The contract of a France Travail offer. `nature` (asked by code, answered by label) and `alternance`
 * tell the two kinds of alternance, which `typeContrat` hides behind CDD or CDI.
 */
export function contractOfFranceTravail(offer: {
  readonly type: string;
  readonly nature: string;
  readonly label: string;
  readonly alternance: boolean;
  readonly title: string;
}): ContractKind | null {
  const nature = fold(offer.nature);
  if (nature === "e2" || /apprenti/.test(nature)) return "apprentissage";
  if (nature === "fs" || /professionnalisation/.test(nature)) return "professionnalisation";
  if (/service civique/.test(nature)) return "service-civique";
  if (/\bstages?\b/.test(nature)) return "stage";
  if (offer.alternance) {
    return /professionnalisation|contrat pro\b/.test(fold(offer.title))
      ? "professionnalisation"
      : "apprentissage";
  }
  if (/service civique/.test(fold(offer.title))) return "service-civique";
  return (
    franceTravailCodes[offer.type.trim().toUpperCase()] ?? parseContract(offer.label) ?? parseContract(nature)
  );
}

/** Words that name a contract wherever they stand; "insertion" or "remplacement" may be the job itself. */
const sureNames =
  /\b(?:cdi|cdd|cddi|alternance|apprentie?|stage|stagiaire|service civique|interim|saisonniere?)\b/g;

/**
 * The contract that an offer's own words name, for a source that has no field for it: in the title, else in
 * the text when it names one only. Null when in doubt.
 */
export function contractInText(title: string, description: string): ContractKind | null {
  for (const text of [title, description]) {
    const kinds = new Set(fold(text).match(sureNames)?.map(parseContract));
    if (kinds.size === 1) return [...kinds][0] ?? null;
  }
  return null;
}

const monthsOf: readonly (readonly [RegExp, number])[] = [
  [/^(an|year)/, 12],
  [/^(mois|month)/, 1],
  [/^(sem|week)/, 7 / 30],
  [/^(j|day)/, 1 / 30],
];
const longestMonths = 60;
const dayMs = 86_400_000;
const daysPerMonth = 365.25 / 12;

/**
 * The length that a label gives, in months to a tenth: "CDD - 6 Mois" is 6, "Intérim - 15 Jour(s)" 0.5, "du 01/03/2027
 * au 30/09/2027" 7. Null when it gives none, or one that no contract has.
 */
export function parseContractMonths(text: string): number | null {
  return monthsSaid(text) ?? monthsBetween(text);
}

function monthsBetween(text: string): number | null {
  const [from, to] = [...text.matchAll(/\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})(?!\d)/g)].map(([day]) =>
    parseDate(day),
  );
  if (!from || !to) return null;
  const end = to.getTime() + dayMs;
  const months = Math.round(((end - from.getTime()) / dayMs / daysPerMonth) * 10) / 10;
  return months > 0 && months <= longestMonths ? months : null;
}

function monthsSaid(text: string): number | null {
  const words = fold(text).replace(",", ".");
  const match = /(\d{1,4}(?:\.\d+)?) ?(ans?|annees?|years?|mois|months?|sem\w*|weeks?|jours?|j|days?)\b/.exec(
    words,
  );
  if (!match) return null;
  const unit = monthsOf.find(([name]) => name.test(match[2] ?? ""))?.[1] ?? 1;
  const months = Math.max(Math.round(Number(match[1]) * unit * 10) / 10, 0.1);
  return Number(match[1]) > 0 && months <= longestMonths ? months : null;
}
