import type { Instance } from "../instance.ts";
import { boardLanguage, type Language, languageFacts, writtenLanguage } from "./languages.ts";
import { createTranslator, type Translate } from "./translator.ts";

/** The words of an instance in each of its languages. */
export interface Translators {
  /** In the language of what is written once for everybody. */
  readonly written: Translate;
  /** In a language that it offers; the board's own for any other. */
  in(language: string | null): Translate;
  /** The same, for a page: what falls back on another language is put between marks. */
  marked(language: Language): Translate;
}

/** Makes the translators of an instance: once, when it is read. */
export function createTranslators({ wordings, config }: Pick<Instance, "wordings" | "config">): Translators {
  const { timeZone } = config;
  const french = createTranslator(wordings.get("fr") ?? {}, { language: languageFacts.fr.intl, timeZone });
  const plain = new Map<string, Translate>();
  const marked = new Map<string, Translate>();
  for (const [language, words] of wordings) {
    const { intl, fallback, marksFallback } = languageFacts[language];
    const options = { language: intl, timeZone, fallback: fallback === null ? undefined : french };
    plain.set(language, language === "fr" ? french : createTranslator(words, options));
    marked.set(
      language,
      marksFallback
        ? createTranslator(words, { ...options, marksFallback })
        : (plain.get(language) as Translate),
    );
  }
  const own = plain.get(boardLanguage(config)) ?? french;
  return {
    written: plain.get(writtenLanguage(config)) ?? french,
    in: (language) => plain.get(language ?? "") ?? own,
    marked: (language) => marked.get(language) ?? own,
  };
}
