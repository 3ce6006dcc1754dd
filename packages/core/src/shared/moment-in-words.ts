const formats = new Map<string, Intl.DateTimeFormat>();

/** A day and an hour as one says them: `mardi 1er décembre 2026 à 14:00`, on the clocks of a zone. */
export function momentInWords(at: Date, timeZone: string): string {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat("fr", { dateStyle: "full", timeStyle: "short", timeZone });
    formats.set(timeZone, format);
  }
  return format.format(at).replace(/ 1 /, " 1er ");
}
