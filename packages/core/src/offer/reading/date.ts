import { fold } from "../../text/index.ts";

const months = "janv fevr mars avr mai juin juil aout sept oct nov dec".split(" ");

/**
 * The instant that a text gives: ISO 8601 (without zone: UTC), or a French day, "03/11/2025",
 * "3 nov. 2025", at midnight UTC; a spreadsheet's number of a day, 45964, counts too. Null for what is no date, or none
 * between 2000 and 2100.
 */
export function parseDate(text: string): Date | null {
  const trimmed = text.trim();
  const iso =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(trimmed);
  if (/^\d{5}$/.test(trimmed)) return dayToDate(spreadsheetDay(Number(trimmed)));
  if (!iso) return dayToDate(frenchDay(trimmed));
  const [, day = "", time, zone = "Z"] = iso;
  if (dayToDate(day) === null) return null;
  const at = new Date(time === undefined ? day : `${day}T${time}${zone.toUpperCase()}`);
  return Number.isNaN(at.getTime()) ? null : at;
}

/** The day that a text gives, `YYYY-MM-DD`; null when it gives none ("dès que possible"). */
export function parseDay(text: string): string | null {
  return parseDate(text)?.toISOString().slice(0, 10) ?? null;
}

/** "03/11/2025", "3-11-25", "le 3 novembre 2025 à 8h" as `YYYY-MM-DD`. */
function frenchDay(text: string): string {
  const numbers = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})(?!\d)/.exec(text);
  if (numbers) return isoDay(numbers[3] ?? "", Number(numbers[2]), numbers[1] ?? "");
  const words = /(\d{1,2})(?:er)? ([a-z]{3,9})\.? (\d{4})/.exec(fold(text));
  const name = words?.[2] ?? "";
  const month = months.findIndex((start) => name.startsWith(start.slice(0, Math.min(4, name.length))));
  return words && month >= 0 ? isoDay(words[3] ?? "", month + 1, words[1] ?? "") : "";
}

/** Days are counted from 30 December 1899 (ECMA-376, 18.17.4.1). */
function spreadsheetDay(count: number): string {
  return new Date(Date.UTC(1899, 11, 30 + count)).toISOString().slice(0, 10);
}

function isoDay(year: string, month: number, day: string): string {
  const whole = year.length === 2 ? `20${year}` : year;
  return `${whole}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** Midnight UTC of a day that exists: 30 February does not. */
function dayToDate(day: string): Date | null {
  const at = new Date(`${day}T00:00:00Z`);
  const exists = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day) && day !== "";
  return exists && day >= "2000" && day < "2100" ? at : null;
}
