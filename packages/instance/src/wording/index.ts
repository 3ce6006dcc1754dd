/** The browser-safe part of the words: what turns compiled messages into text. */
export { createTranslator, type Translate, type TranslatorOptions } from "./translator.ts";
export {
  type CompiledMessage,
  type CompiledWords,
  isLanguage,
  type Language,
  languages,
  type WordId,
  type WordValues,
} from "./words.ts";
