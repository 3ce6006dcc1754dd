import type { ContractKind } from "@tremplin/core/offer";
import type { JobKey } from "../jobs/index.ts";

/** A kind of company: what it is called, what it says of itself, whom it hires. */
export interface Trade {
  readonly naf: string;
  readonly activity: string;
  /** Its name and how a sentence begins with it; `{n}` is an invented place, `{c}` a coined word. */
  readonly names: readonly (readonly [name: string, subject: string])[];
  readonly about: readonly string[];
  readonly headcounts: readonly string[];
  readonly jobs: readonly JobKey[];
  readonly kinds: readonly ContractKind[];
  /** How many there are of it, beside the others. */
  readonly weight: number;
  /** Only where this is grown or made: departments. */
  readonly only?: readonly string[];
  /** It hires for its clients, elsewhere: a temporary employment agency. */
  readonly agency?: boolean;
}

/** The contracts of a company like another. */
export const steady: readonly ContractKind[] = [
  "cdi",
  "cdd",
  "apprentissage",
  "professionnalisation",
  "stage",
];
/** The same where there is a season. */
export const usual: readonly ContractKind[] = [...steady, "saisonnier"];

export const tiny = ["1 ou 2 salariés", "3 à 5 salariés"];
export const small = ["3 à 5 salariés", "6 à 9 salariés"];
export const medium = ["10 à 19 salariés", "20 à 49 salariés"];
export const large = ["50 à 99 salariés", "100 à 199 salariés", "200 à 249 salariés"];
