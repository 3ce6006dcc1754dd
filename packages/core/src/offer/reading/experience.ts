import { fold } from "../../text/index.ts";
import type { ExperienceLevel } from "../offer.ts";

export interface ExperienceReading {
  readonly experience: ExperienceLevel | null;
  readonly experienceMonths: number | null;
}

const levelOfCode: Readonly<Record<string, ExperienceLevel>> = { D: "none", S: "wished", E: "required" };
const longestMonths = 240;

/**
 * Reads the experience asked for: France Travail's code (D, S, E) when there is one, else the words;
 * its length from the words: "Expérience exigée de 2 An(s)", "6 mois", "Débutant accepté".
 */
export function parseExperience(text: string, code = ""): ExperienceReading {
  const words = fold(text);
  const experienceMonths = monthsIn(words);
  const experience = levelOfCode[code.trim().toUpperCase()] ?? levelIn(words, experienceMonths);
  return { experience, experienceMonths: experience === "none" ? null : experienceMonths };
}

function levelIn(words: string, months: number | null): ExperienceLevel | null {
  if (/debutant|sans experience|aucune|beginner|^non$|^d$/.test(words)) return "none";
  if (/souhait|apprecie|un plus|^s$/.test(words)) return "wished";
  if (/exige|obligatoire|requise?|minimum|confirme|^oui$|^e$/.test(words)) return "required";
  return months === null ? null : months === 0 ? "none" : "required";
}

function monthsIn(words: string): number | null {
  const match = /(\d{1,3})(?:[.,](\d))? ?(ans?|annees?|years?|mois|months?)\b/.exec(words);
  if (!match) return null;
  const [, whole = "", decimals = "0", unit = ""] = match;
  const count = Number(`${whole}.${decimals}`);
  const months = Math.round(/^m/.test(unit) ? count : count * 12);
  return months <= longestMonths ? months : null;
}
