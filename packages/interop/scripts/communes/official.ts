import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** A record of INSEE's communes as @etalab/decoupage-administratif writes it. */
export interface OfficialCommune {
  readonly code: string;
  readonly nom: string;
  readonly type: "commune-actuelle" | "commune-deleguee" | "commune-associee" | "arrondissement-municipal";
  readonly departement?: string;
  readonly region?: string;
  /** Of the department's administrative arrondissement: `212`. */
  readonly arrondissement?: string;
  readonly codesPostaux?: readonly string[];
  readonly population?: number;
  /** Codes it had before a merger or a move. */
  readonly anciensCodes?: readonly string[];
  /** For a delegated commune: the commune it is now part of. */
  readonly chefLieu?: string;
  /** For an arrondissement of Paris, Lyon or Marseille: the city. */
  readonly commune?: string;
}

/** A grouping of communes (EPCI). */
export interface OfficialGroup {
  readonly code: string;
  readonly nom: string;
  readonly membres: readonly { readonly code: string }[];
}

const require = createRequire(import.meta.url);

function read<Content>(name: string): Content {
  const path = require.resolve(`@etalab/decoupage-administratif/data/${name}.json`);
  return JSON.parse(readFileSync(path, "utf8")) as Content;
}

/** Current communes and the former ones that live on inside them. */
export function readOfficialCommunes(): OfficialCommune[] {
  return read("communes");
}

export function readOfficialGroups(): OfficialGroup[] {
  return read("epci");
}
