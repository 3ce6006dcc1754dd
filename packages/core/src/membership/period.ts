/** A year of membership: the first and the last day, ISO, on the board's clocks. */
export interface Period {
  readonly startsOn: string;
  readonly endsOn: string;
}

const dayMs = 86_400_000;

/** A day so many days later (earlier when negative); ISO days. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** How many days lie between two ISO days: 0 on the same day, negative when the second is earlier. */
export function daysFrom(day: string, later: string): number {
  return Math.round((Date.parse(`${later}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`)) / dayMs);
}

/**
 * The year that begins on a day: it ends the day before the same date a year later. Begun on 29 February it ends on
 * 28 February, as the date comes back on 1 March.
 */
export function yearFrom(startsOn: string): Period {
  const [year = 0, month = 1, day = 1] = startsOn.split("-").map(Number);
  const back = new Date(Date.UTC(year + 1, month - 1, day)).toISOString().slice(0, 10);
  return { startsOn, endsOn: addDays(back, -1) };
}

/**
 * The year that a payment opens. While a year runs or its grace does, the next follows it without a gap; else it
 * begins on the day of the payment.
 */
export function yearPaid(current: Period | null, isContinued: boolean, paidOn: string): Period {
  return yearFrom(current && isContinued ? addDays(current.endsOn, 1) : paidOn);
}

/** The year before one, whose last day is the day before it. */
export function yearBefore({ startsOn }: Period): Period {
  const [year = 0, month = 1, day = 1] = startsOn.split("-").map(Number);
  const back = new Date(Date.UTC(year - 1, month - 1, day)).toISOString().slice(0, 10);
  return { startsOn: back, endsOn: addDays(startsOn, -1) };
}

/** A year that ends on a day, when it would have ended later; one that has not begun is over at once. */
export function endedOn({ startsOn, endsOn }: Period, day: string): Period {
  return { startsOn: startsOn < day ? startsOn : day, endsOn: endsOn < day ? endsOn : day };
}
