/** The browser-safe part of the words: what turns compiled messages into text. */

export { closeFallback, openFallback } from "./fallback-marks.ts";
export {
  boardLanguage,
  easyLanguage,
  isLanguage,
  type Language,
  type LanguageFacts,
  languageFacts,
  languages,
  offeredLanguages,
  prefixedPath,
  prefixOf,
  splitLanguage,
  writtenLanguage,
} from "./languages.ts";
export { createTranslator, type Translate, type TranslatorOptions } from "./translator.ts";
export type {
  CompiledMessage,
  CompiledWords,
  WordId,
  WordValues,
} from "./words.ts";
