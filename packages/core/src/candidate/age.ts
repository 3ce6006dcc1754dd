import { wallClock } from "../shared/index.ts";

/** Years completed on a day; both are ISO days. Born on 29 February, one is older on 1 March. */
export function ageOn(birthDate: string, day: string): number {
  const [birthYear = 0, ...birth] = birthDate.split("-").map(Number);
  const [year = 0, ...date] = day.split("-").map(Number);
  const [birthMonth = 0, birthDay = 0] = birth;
  const [month = 0, today = 0] = date;
  const isBefore = month < birthMonth || (month === birthMonth && today < birthDay);
  return year - birthYear - (isBefore ? 1 : 0);
}

/** The day on the clocks of a zone, `YYYY-MM-DD`. */
export function dayIn(at: Date, timeZone: string): string {
  return wallClock(at, timeZone).toISOString().slice(0, 10);
}

/**
 * Whether somebody is under 18 (code civil, 388). Who has not told a date of birth may be, and has the same
 * protection until it is known.
 */
export function isMinor(birthDate: string | null, now: Date, timeZone: string): boolean {
  return birthDate === null || ageOn(birthDate, dayIn(now, timeZone)) < 18;
}
