import type { Contradiction } from "./contradiction.ts";

/** What `languages` says that cannot be: a language that is listed twice, or another first one than the former setting. */
export function languageContradictions(raw: Readonly<Record<string, unknown>>): Contradiction[] {
  const { languages, language } = raw;
  if (!Array.isArray(languages)) return [];
  const found: Contradiction[] = [];
  const [first] = languages as unknown[];
  if (new Set(languages).size < languages.length) {
    found.push({
      path: ["languages"],
      message: { fr: "une langue y est deux fois", en: "a language is in it twice" },
      mend: { fr: "Gardez-la une fois.", en: "Keep it once." },
    });
  }
  if (language === "fr" && first !== undefined && first !== "fr") {
    found.push({
      path: ["language"],
      message: {
        fr: 'l\'ancien réglage "language" contredit "languages"',
        en: 'the former setting "language" contradicts "languages"',
      },
      mend: { fr: 'Enlevez "language".', en: 'Remove "language".' },
    });
  }
  return found;
}
