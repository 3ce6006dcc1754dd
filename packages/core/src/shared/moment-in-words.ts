const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: string, key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const id = `${language} ${key}`;
  let format = formats.get(id);
  if (!format) {
    format = new Intl.DateTimeFormat(language, options);
    formats.set(id, format);
  }
  return format;
}

/** In French, the first of a month alone is an ordinal. */
function withOrdinal(text: string, language: string): string {
  return language.startsWith("fr") ? text.replace(/(^|\s)1 (?=\p{L})/u, "$11er ") : text;
}

/** A day and an hour as one says them: `mardi 1er décembre 2026 à 14:00`, on the clocks of a zone. */
export function momentInWords(at: Date, timeZone: string, language = "fr"): string {
  const options = { dateStyle: "full", timeStyle: "short", timeZone } as const;
  return withOrdinal(formatOf(language, `moment ${timeZone}`, options).format(at), language);
}

/** An ISO day as one writes it: `1er décembre 2026`. */
export function dayInWords(iso: string, language = "fr"): string {
  const options = { dateStyle: "long", timeZone: "UTC" } as const;
  return withOrdinal(formatOf(language, "day", options).format(new Date(`${iso}T00:00:00Z`)), language);
}

/** Whose clocks they are, as one says it: `heure de La Réunion`. */
export function zoneInWords(at: Date, timeZone: string, language = "fr"): string {
  const options = { timeZone, timeZoneName: "longGeneric" } as const;
  const parts = formatOf(language, `zone ${timeZone}`, options).formatToParts(at);
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
}
