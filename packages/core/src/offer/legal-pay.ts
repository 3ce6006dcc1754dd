import type { ContractKind } from "./contract.ts";

/** The least that a contract pays by law, before what age and agreements add. */
export interface LegalPay {
  /** Of the SMIC. */
  readonly share: number;
  /** Cents an hour, where the law has another measure than the SMIC. */
  readonly hourly: number | null;
  readonly article: string;
}

/**
 * Hourly ceiling of the Sécurité sociale in cents by year, of which a stage is paid 15 % (Code de
 * l'éducation L124-6 and D124-8; arrêtés of December of the year before). A new year is a new row.
 */
const hourlyCeilings: readonly (readonly [from: string, cents: number])[] = [
  ["2023-01-01", 27_00],
  ["2024-01-01", 29_00],
  ["2025-01-01", 29_00],
  ["2026-01-01", 30_00],
];

/**
 * What an apprentice is paid at least, as a share of the SMIC, by age and year of the contract (Code du
 * travail D6222-26). From 26 on, the whole SMIC.
 */
const apprenticeShares: readonly {
  readonly fromAge: number;
  readonly byYear: readonly [number, number, number];
}[] = [
  { fromAge: 15, byYear: [0.27, 0.39, 0.55] },
  { fromAge: 18, byYear: [0.43, 0.51, 0.67] },
  { fromAge: 21, byYear: [0.53, 0.61, 0.78] },
  { fromAge: 26, byYear: [1, 1, 1] },
];

/** Contrat de professionnalisation, by age, without and with a baccalauréat professionnel (D6325-15). */
const professionalisationShares: readonly {
  readonly fromAge: number;
  readonly shares: readonly [number, number];
}[] = [
  { fromAge: 16, shares: [0.55, 0.65] },
  { fromAge: 21, shares: [0.7, 0.8] },
  { fromAge: 26, shares: [1, 1] },
];

/** The share of the SMIC of an apprentice of an age in a year of the contract, 1 to 3. */
export function apprenticeShare(age: number, year: number): number {
  const band = apprenticeShares.findLast(({ fromAge }) => age >= fromAge) ?? apprenticeShares[0];
  return band?.byYear[Math.min(Math.max(year, 1), 3) - 1] ?? 1;
}

/** The lowest legal pay of a contract kind on a day. */
export function legalPay(contract: ContractKind, day: Date): LegalPay {
  if (contract === "apprentissage") {
    return { share: apprenticeShare(15, 1), hourly: null, article: "Code du travail, article D6222-26" };
  }
  if (contract === "professionnalisation") {
    const share = professionalisationShares[0]?.shares[0] ?? 1;
    return { share, hourly: null, article: "Code du travail, article D6325-15" };
  }
  if (contract === "stage") {
    const iso = day.toISOString().slice(0, 10);
    const ceiling = hourlyCeilings.findLast(([from]) => from <= iso)?.[1] ?? hourlyCeilings[0]?.[1] ?? 0;
    return { share: 0, hourly: ceiling * 0.15, article: "Code de l'éducation, article D124-8" };
  }
  return { share: 1, hourly: null, article: "Code du travail, article L3231-2" };
}
