import { compileMessageOrThrow } from "@lingui/message-utils/compileMessage";
import { sayTerms, type TermProblem } from "../vocabulary/say-terms.ts";
import { productVocabulary, type Vocabulary } from "../vocabulary/terms.ts";
import { curlyApostrophes, frenchTypography } from "./typography.ts";
import type { Catalogue, CompiledMessage, CompiledWords, MessageToken } from "./words.ts";

/** A message that cannot be read: its id, and the parser's reason in English or the bracket that is wrong. */
export interface WordProblem {
  readonly id: string;
  readonly reason: string | TermProblem;
}

export interface CompileOptions {
  /** Whose typography is set and whose terms are named: `fr` unless given. */
  readonly language?: string;
  /** What the instance calls its people and places. */
  readonly vocabulary?: Vocabulary;
}

/**
 * Turns messages into what `createTranslator` reads: terms named, typography set, ICU parsed. A message that
 * cannot be read is left out and told in `problems`.
 */
export function compileWords(
  catalogue: Catalogue,
  { language = "fr", vocabulary = productVocabulary }: CompileOptions = {},
): { words: CompiledWords; problems: WordProblem[] } {
  const words: Record<string, CompiledMessage> = {};
  const problems: WordProblem[] = [];
  for (const [id, message] of Object.entries(catalogue)) {
    const said = sayTerms(message, language, vocabulary);
    problems.push(...said.problems.map((reason) => ({ id, reason })));
    try {
      words[id] = compileMessage(said.text, language);
    } catch (error) {
      problems.push({ id, reason: (error as Error).message.split("\n")[0] ?? "" });
    }
  }
  return { words, problems };
}

function compileMessage(message: string, language: string): CompiledMessage {
  // An apostrophe quotes in ICU; a letter on both sides makes it text, so it is set before parsing.
  const set = language === "fr" ? frenchTypography(message) : curlyApostrophes(message);
  const tokens = compileMessageOrThrow(set) as readonly MessageToken[];
  return tokens.every((token) => typeof token === "string") ? tokens.join("") : tokens;
}

/** Names of the placeholders that a message uses, in its plural and select cases too. */
export function placeholdersOf(message: CompiledMessage): Set<string> {
  const names = new Set<string>();
  if (typeof message === "string") return names;
  for (const token of message) {
    if (typeof token === "string") continue;
    const [name, kind, details] = token;
    names.add(name);
    if (typeof details !== "object" || kind === "date" || kind === "time") continue;
    for (const [key, inner] of Object.entries(details)) {
      if (key === "offset" || !Array.isArray(inner)) continue;
      for (const innerName of placeholdersOf(inner as readonly MessageToken[])) names.add(innerName);
    }
  }
  return names;
}
