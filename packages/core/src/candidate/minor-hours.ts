import { says } from "./minor-hazards.ts";

/** Hours of the clock, 0 to 24, from which and until when somebody works; `to` may be the next day's. */
interface Shift {
  readonly from: number;
  readonly to: number;
}

const hour = "([01]?\\d|2[0-4]) ?(?:h|heures?|:) ?([0-5]\\d)?";
const shifts = new RegExp(`\\b${hour} ?(?:a|-|/|jusqu a|et) ?${hour}(?![\\d])`, "g");

/** The spans of the clock in a folded text: "de 17h30 a 23h", "6h-14h", "22 h / 6 h". */
export function shiftsIn(text: string): readonly Shift[] {
  // Folding makes a dash a space: "6h-14h" reads "6h 14h".
  const read = text.replace(/(\d ?h(?:eures?)? ?\d{0,2}) +(?=\d{1,2} ?h)/g, "$1-");
  return [...read.matchAll(shifts)].map(([, fromHour, fromMinute, toHour, toMinute]) => {
    const from = clock(fromHour, fromMinute);
    const to = clock(toHour, toMinute);
    return { from, to: to <= from ? to + 24 : to };
  });
}

function clock(hours = "0", minutes = "0"): number {
  return Number(hours) + Number(minutes || "0") / 60;
}

/** The hour at which the night begins, and that at which it ends (L3163-1). */
export function nightOf(age: number): Shift {
  return { from: age < 16 ? 20 : 22, to: 30 };
}

export interface NightWork {
  /** Latest hour of the evening that is told of, past the beginning of the night; null when none. */
  readonly until: number | null;
  /** Earliest hour of the morning, before 6; null when none. */
  readonly from: number | null;
  /** Said in words: "travail de nuit". */
  readonly inWords: boolean;
}

const nightWords =
  /\b((?:travail|poste|postes|horaires?|equipes?|service|shift|veilleur|veilleuse|receptionniste|agent|gardien|surveillant|surveillante) de nuit|de nuit|nuits?|horaires? nocturnes?|nocturnes?|3 ?x ?8|5 ?x ?8|minuit)\b/g;
/** Nights that nobody works: "nuitées" is another word; a night spent in a hotel is not. */
const otherNights =
  /\b(bus de nuit|nuits? d hotel|bonne nuit|boites? de nuit|oiseaux de nuit|vie de nuit)\b/g;

/** What a folded text says of work at night, for somebody of an age; null when it says nothing. */
export function nightWork(text: string, age: number): NightWork | null {
  const night = nightOf(age);
  const told = shiftsIn(text).filter(({ to, from }) => to - from <= 16);
  const late = told.map(({ to }) => to).filter((to) => to > night.from);
  const early = told.map(({ from }) => from).filter((from) => from < 6);
  const inWords = says(text.replace(otherNights, ""), nightWords);
  if (late.length === 0 && early.length === 0 && !inWords) return null;
  return {
    until: late.length > 0 ? Math.max(...late) : null,
    from: early.length > 0 ? Math.min(...early) : null,
    inWords,
  };
}

const dailyHours =
  /\b(\d{1,2})(?: ?h(?:eures?)?)? ?(?:(\d{2}) )?(?:\/ ?j(?:our)?\b|par jour\b|de travail par jour\b|par poste\b|quotidien)|\b(?:journees?|postes?|vacations?|amplitude) (?:de |en )?(\d{1,2}) ?h/g;

/** The longest day in hours that a folded text tells; null when it tells none. */
export function longestDay(text: string): number | null {
  const hours = [...text.matchAll(dailyHours)]
    .map(([, byDay, , inPost]) => Number(byDay ?? inPost))
    .filter((told) => told >= 1 && told <= 16);
  return hours.length > 0 ? Math.max(...hours) : null;
}

const weekly =
  /\b(\d{2})(?:[.,]\d+)? ?h(?:eures?)?(?: \d{2})? ?(?:\/ ?(?:s|sem|semaine)\b|par semaine|hebdo|semaine)/g;

/** Hours a week that a folded text tells; null when it tells none. */
export function weeklyHoursIn(text: string): number | null {
  const hours = [...text.matchAll(weekly)].map(([, told]) => Number(told)).filter((told) => told <= 70);
  return hours.length > 0 ? Math.max(...hours) : null;
}
