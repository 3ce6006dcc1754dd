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

const day = new Intl.DateTimeFormat("fr", { dateStyle: "long", timeZone: "UTC" });

/** An ISO day as one writes it: `1er décembre 2026`. */
export function dayInWords(iso: string): string {
  return day.format(new Date(`${iso}T00:00:00Z`)).replace(/^1 /, "1er ");
}

/** Whose clocks they are, as one says it: `heure de La Réunion`. */
export function zoneInWords(at: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("fr", { timeZone, timeZoneName: "longGeneric" }).formatToParts(at);
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
}
