/**
 * Contract kinds of the French labour market. The values are the public names in addresses
 * (`/offres?contrat=cdi`) and in files; they stay French, as no English word says the same thing.
 *
 * `franceTravail` is the code of France Travail's "Offres d'emploi v2" (`typeContrat`, or
 * `natureContrat` for the two kinds of alternance).
 */
export const contractKinds = [
  "cdi",
  "cdd",
  "interim",
  "saisonnier",
  "apprentissage",
  "professionnalisation",
  "stage",
  "service-civique",
  "insertion",
  "interim-insertion",
  "cdi-interimaire",
  "cdd-tremplin",
  "liberal",
  "franchise",
  "commercial",
  "reprise",
] as const;

export type ContractKind = (typeof contractKinds)[number];

/** Narrows a word from outside (an address, a file) to a contract kind. */
export function isContractKind(value: string): value is ContractKind {
  return (contractKinds as readonly string[]).includes(value);
}

/** True for the two kinds where the person is half at school (Code du travail L6221-1, L6325-1). */
export function isAlternance(kind: ContractKind): boolean {
  return kind === "apprentissage" || kind === "professionnalisation";
}

/** True for a contract without an end date (Code du travail L1221-2, L1251-58-1). */
export function isPermanent(kind: ContractKind): boolean {
  return kind === "cdi" || kind === "cdi-interimaire";
}
