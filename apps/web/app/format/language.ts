let current = "fr";

/**
 * Has dates and numbers written by a language while a page is made. A page is made in one go, without waiting for
 * anything, so no two pages are in it at once; and a day is written the same in every part of the page, which
 * would otherwise have to hand the language down to each.
 */
export function inLanguage<Made>(intl: string, make: () => Made): Made {
  const before = current;
  current = intl;
  try {
    return make();
  } finally {
    current = before;
  }
}

/** What `Intl` writes by on the page being made; French outside of one. */
export function pageLanguage(): string {
  return current;
}

const formats = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

/** A format of the page's language, made once: making one costs a hundred times its use. */
export function dateFormat(options: Intl.DateTimeFormatOptions, language = current): Intl.DateTimeFormat {
  return kept(
    `date ${language} ${JSON.stringify(options)}`,
    () => new Intl.DateTimeFormat(language, options),
  );
}

export function numberFormat(options: Intl.NumberFormatOptions, language = current): Intl.NumberFormat {
  return kept(
    `number ${language} ${JSON.stringify(options)}`,
    () => new Intl.NumberFormat(language, options),
  );
}

function kept<Format extends Intl.DateTimeFormat | Intl.NumberFormat>(
  key: string,
  make: () => Format,
): Format {
  const known = formats.get(key) as Format | undefined;
  if (known) return known;
  const made = make();
  formats.set(key, made);
  return made;
}

/** In French, the first of a month alone is an ordinal: `1er décembre`. */
export function withOrdinal(date: string): string {
  return current.startsWith("fr") ? date.replace(/(^|\s)1(?= \p{L})/u, "$11er") : date;
}
