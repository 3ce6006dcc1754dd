import { fold } from "../../text/index.ts";
import type { WorkingTime } from "../offer.ts";

export interface WorkingTimeReading {
  readonly workingTime: WorkingTime | null;
  /** Hours a week, to a hundredth: 24.5 for "24H30". */
  readonly weeklyHours: number | null;
  /** What else is told: "Travail le samedi"; null when nothing. */
  readonly schedule: string | null;
}

/** Below the legal week the work is part-time (Code du travail L3123-1, L3121-27). */
const fullTimeHours = 35;
const longestWeek = 60;
const weeksPerMonth = 52 / 12;

/**
 * Reads working time: "35H Hebdomadaire", "24H30", "Temps partiel - 20H/semaine\nTravail le samedi",
 * "39h/sem.", "151,67 h par mois". What is said in words wins over what the hours tell.
 */
export function parseWorkingTime(...texts: readonly (string | null)[]): WorkingTimeReading {
  const lines = texts.flatMap((text) => (text ?? "").split(/[\n;]+/)).map((line) => line.trim());
  const weeklyHours = lines.map(hoursIn).find((hours) => hours !== null) ?? null;
  const told = lines.map(workingTimeIn).find((time) => time !== null) ?? null;
  const schedule = [...new Set(lines.filter((line) => line !== "" && !saysOnlyHours(line)))].join(", ");
  return {
    workingTime: told ?? (weeklyHours === null ? null : weeklyHours >= fullTimeHours ? "full" : "part"),
    weeklyHours,
    schedule: schedule === "" ? null : schedule,
  };
}

function workingTimeIn(line: string): WorkingTime | null {
  const words = fold(line);
  if (/temps (plein|complet)|full ?time/.test(words)) return "full";
  if (/temps partiel|mi temps|part ?time/.test(words)) return "part";
  return /^(plein|complet|full)$/.test(words) ? "full" : /^(partiel|part)$/.test(words) ? "part" : null;
}

function hoursIn(line: string): number | null {
  const match = /(\d{1,3})(?:[.,](\d{1,2}))?\s*(?:h(?:eures?)?|heures?)\s*(\d{2})?(?!\d)/i.exec(line);
  // "35:00", as a spreadsheet writes a time.
  const bare = match ?? /^(\d{1,2})(?:[.,](\d{1,2}))?(?::(\d{2})(?::00)?)?$/.exec(line);
  if (!bare) return null;
  const [, whole = "", decimals = "0", minutes = "0"] = bare;
  const hours = Number(`${whole}.${decimals}`) + Number(minutes) / 60;
  const weekly = /mois|mensuel/i.test(line) ? hours / weeksPerMonth : /jour/i.test(line) ? hours * 5 : hours;
  const rounded = Math.round(weekly * 100) / 100;
  return rounded >= 1 && rounded <= longestWeek ? rounded : null;
}

/** "35H Hebdomadaire", "Temps partiel - 20H/semaine": nothing left to show once read. */
function saysOnlyHours(line: string): boolean {
  const rest = fold(line)
    .replace(/\d+([.,]\d+)? ?(h|heures?)? ?(\d{2})?(?!\d)/g, "")
    .replace(/\b(temps|plein|complet|partiel|mi|hebdomadaires?|hebdo|semaine|sem|par|mois|mensuel)\b/g, "");
  return !/[a-z]/.test(rest);
}
