import type { ContractKind } from "../offer/contract.ts";
import { fold } from "../text/index.ts";

/** The order is that of the numbers in the search index. */
export const seasons = ["winter", "summer", "both", "all-year"] as const;
/** When the work is done; `both`: the two seasons, with a pause between them. */
export type Season = (typeof seasons)[number];

/** Narrows a word from outside. */
export function isSeason(value: string): value is Season {
  return (seasons as readonly string[]).includes(value);
}

/** What a season is read from. */
export interface SeasonSource {
  readonly title: string;
  readonly description: string;
  readonly contract: ContractKind;
  readonly contractMonths: number | null;
  /** `YYYY-MM-DD`. */
  readonly startsOn: string | null;
}

const bothWords =
  /\b(?:bi ?saison(?:nier|niere|s)?|double saison|deux saisons|saisons? (?:d )?(?:ete|hiver) (?:et|\+|\/|&) (?:d )?(?:ete|hiver)|(?:hiver|ete) (?:et|\+|\/|&) (?:d |l )?(?:hiver|ete))\b/;
const winterWords =
  /\b(?:saison (?:d |de l )?hiver|saison hivernale|hiver \d{4}|cet hiver|pour l hiver|saison de ski|saison ski|saison (?:\d{4} ?[/-]? ?\d{2,4}) hiver)\b/;
const summerWords =
  /\b(?:saison (?:d |de l )?ete|saison estivale|ete \d{4}|cet ete|pour l ete|juin a septembre|juillet (?:et|\/) aout)\b/;
const allYearWords = /\b(?:a l annee|toute l annee|poste annuel|emploi annuel|annualise|permanent)\b/;

/** Winters begin from October to February, with openings and holidays; summers from April to August. */
const winterStarts = [10, 11, 12, 1, 2];
const summerStarts = [4, 5, 6, 7, 8];
/** A contract this long is no season. */
const longMonths = 9;

/**
 * The season that an offer's words, contract and days tell of; null when they tell nothing. Words win, the
 * title's first; a contract without an end is all year; then the month of the start, for a contract that has an
 * end which is near.
 */
export function seasonOf(source: SeasonSource): Season | null {
  for (const text of [source.title, source.description]) {
    const told = seasonInWords(fold(text));
    if (told) return told;
  }
  const { contract, contractMonths, startsOn } = source;
  if (contract === "cdi") return "all-year";
  if (contractMonths !== null && contractMonths >= longMonths) return "all-year";
  const seasonal = contract === "saisonnier";
  if (startsOn === null || !(seasonal || contract === "cdd")) return null;
  if (!seasonal && (contractMonths === null || contractMonths > 6)) return null;
  const month = Number(startsOn.slice(5, 7));
  if (winterStarts.includes(month)) return "winter";
  return summerStarts.includes(month) ? "summer" : null;
}

function seasonInWords(folded: string): Season | null {
  if (bothWords.test(folded)) return "both";
  const [winter, summer] = [winterWords.test(folded), summerWords.test(folded)];
  if (winter && summer) return "both";
  if (winter) return "winter";
  if (summer) return "summer";
  return allYearWords.test(folded) ? "all-year" : null;
}
