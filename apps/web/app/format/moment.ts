const formats = new Map<string, Intl.DateTimeFormat>();

// Making a formatter costs a hundred times its use.
function format(timeZone: string, hasTime: boolean): Intl.DateTimeFormat {
  const key = `${timeZone} ${hasTime}`;
  let made = formats.get(key);
  if (!made) {
    const time = hasTime ? ({ hour: "2-digit", minute: "2-digit" } as const) : {};
    made = new Intl.DateTimeFormat("fr", {
      day: "2-digit",
      month: "2-digit",
      year: "numeric",
      ...time,
      timeZone,
    });
    formats.set(key, made);
  }
  return made;
}

/** A day in a column of days: `23/11/2026`. */
export function shortDay(instant: Date, timeZone: string): string {
  return format(timeZone, false).format(instant);
}

/** A day with its time: `23/11/2026 13:00`. */
export function shortMoment(instant: Date, timeZone: string): string {
  return format(timeZone, true).format(instant).replace(",", "");
}
