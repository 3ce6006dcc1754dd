/** One way of reading the board: a language, or French that is easy to read. */
export interface LanguageFacts {
  /** BCP 47, for `lang`, `hreflang` and screen readers. */
  readonly tag: string;
  /** What `Intl` writes dates and numbers by: the calendar and digits of the letters that people get in France. */
  readonly intl: string;
  readonly direction: "ltr" | "rtl";
  /** What those who read it call it. */
  readonly name: string;
  /** First part of its addresses, where it is not the board's own language: `/en/offres`. */
  readonly path: string;
  /** Language that stands in where a message is missing; null where none is. */
  readonly fallback: "fr" | null;
  /** Whether that is to be marked: another language than the page's. */
  readonly marksFallback: boolean;
}

/** The languages, by the name of their folder in `packages/instance/wording/`. */
export const languageFacts = {
  fr: ltr("fr", "fr", "Français", "fr", null),
  en: ltr("en", "en-GB", "English", "en", "fr"),
  uk: ltr("uk", "uk", "Українська", "uk", "fr"),
  ar: { ...ltr("ar", "ar-u-ca-gregory-nu-latn", "العربية", "ar", "fr"), direction: "rtl" },
  prs: { ...ltr("fa-AF", "fa-AF-u-ca-gregory-nu-latn", "دری", "prs", "fr"), direction: "rtl" },
  "fr-falc": { ...ltr("fr", "fr", "Facile à lire", "facile", "fr"), marksFallback: false },
} as const satisfies Record<string, LanguageFacts>;

function ltr<Tag extends string, Path extends string>(
  tag: Tag,
  intl: string,
  name: string,
  path: Path,
  fallback: "fr" | null,
) {
  return { tag, intl, direction: "ltr" as const, name, path, fallback, marksFallback: fallback !== null };
}

export type Language = keyof typeof languageFacts;

/** Every language that there is a catalogue of. */
export const languages = Object.keys(languageFacts) as readonly Language[];

/** French that is easy to read: a way of reading, and no language that an instance lists. */
export const easyLanguage = "fr-falc" satisfies Language;

/** Those that `instance.json` may list; the first of its list is the board's. */
export const listedLanguages = ["fr", "en", "uk", "ar", "prs"] as const satisfies readonly Language[];
/** Those in which there is every message. */
const wholeLanguages: readonly Language[] = ["fr", "en"];

export function isLanguage(text: string | null): text is Language {
  return text !== null && Object.hasOwn(languageFacts, text);
}

/** What an instance says of languages. */
interface LanguageSettings {
  readonly languages: readonly (typeof listedLanguages)[number][];
  readonly features: { readonly easyToRead: boolean };
}

/** The language of the addresses without a prefix: the first that the instance lists. */
export function boardLanguage({ languages: [first = "fr"] }: Pick<LanguageSettings, "languages">): Language {
  return first;
}

/**
 * The language of what is written once for everybody: the owner's pages, feeds, files, pictures, what is kept with a
 * record. The first of the list in which there is every message, else French, where the law wants offers and notices.
 */
export function writtenLanguage({ languages: listed }: Pick<LanguageSettings, "languages">): Language {
  return listed.find((language) => wholeLanguages.includes(language)) ?? "fr";
}

/** The ways of reading that visitors choose from, the board's own first. */
export function offeredLanguages({ languages: listed, features }: LanguageSettings): readonly Language[] {
  return features.easyToRead && listed.includes("fr") ? [...listed, easyLanguage] : listed;
}

const byPath = new Map(languages.map((language) => [languageFacts[language].path as string, language]));

/** The language that the first part of an address names, and the address without it: `/en/offres` is `/offres`. */
export function splitLanguage(pathname: string): {
  readonly language: Language | null;
  readonly path: string;
} {
  const [, first = ""] = pathname.split("/", 2);
  const language = byPath.get(first) ?? null;
  if (language === null) return { language: null, path: pathname };
  return { language, path: pathname.slice(first.length + 1) || "/" };
}

/** What comes before the addresses of a language: nothing for the board's own. */
export function prefixOf(language: Language, settings: Pick<LanguageSettings, "languages">): string {
  return language === boardLanguage(settings) ? "" : `/${languageFacts[language].path}`;
}

/** What is the same in every language: files, and what is asked for by programs. */
const notPages =
  /^\/(?:agenda|assets|images|paiements|polices|sitemaps|theme-essai|trpc)\/|^[^?#]*\.[a-z0-9]+(?:[?#]|$)/i;

/** An address of the board in a language: a page's gets its prefix, a file's is the same. */
export function prefixedPath(path: string, prefix: string): string {
  if (prefix === "" || notPages.test(path) || splitLanguage(path).language !== null) return path;
  return path === "/"
    ? prefix
    : path.startsWith("/?") || path.startsWith("/#")
      ? prefix + path.slice(1)
      : prefix + path;
}
