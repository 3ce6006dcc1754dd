import type { Problem } from "../problem.ts";
import { readVocabulary, vocabularyFile } from "../vocabulary/read-vocabulary.ts";
import { readCatalogue } from "./catalogues.ts";
import { french } from "./french.ts";
import { boardLanguage, type Language, languages, offeredLanguages } from "./languages.ts";
import { overrideWords, wordingFileOf } from "./override.ts";
import type { CompiledWords } from "./words.ts";

type LanguageSettings = Parameters<typeof offeredLanguages>[0];

/** An instance's words in the languages that it offers, or every problem in the files that change them. */
export interface ReadWords {
  /** Those of the board's own language. */
  readonly words: CompiledWords;
  /** By language, without what stands in for a missing message; French is always there to stand in. */
  readonly wordings: ReadonlyMap<Language, CompiledWords>;
  readonly problems: readonly Problem[];
}

/**
 * Compiles the product's words with what an instance changes of them. Files of languages that it does not offer
 * are checked all the same. Without settings, which are wrong then, all that can be checked is.
 */
export async function readWords(
  settings: LanguageSettings | null,
  read: (file: string) => Promise<string | null>,
): Promise<ReadWords> {
  const { vocabulary, problems: wrongNames } = readVocabulary(await read(vocabularyFile));
  const offered = new Set<Language>(["fr", ...(settings ? offeredLanguages(settings) : [])]);
  const problems: Problem[] = [...wrongNames];
  const wordings = new Map<Language, CompiledWords>();
  for (const language of languages) {
    const text = await read(wordingFileOf(language));
    if (text === null && !offered.has(language)) continue;
    const base = language === "fr" ? french : readCatalogue(language);
    const made = overrideWords(base, text, { language, reference: french, vocabulary });
    problems.push(...made.problems);
    if (offered.has(language)) wordings.set(language, made.words);
  }
  const own = settings ? boardLanguage(settings) : "fr";
  return { words: wordings.get(own) ?? {}, wordings, problems };
}
