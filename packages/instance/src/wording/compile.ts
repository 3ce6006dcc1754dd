import { compileMessageOrThrow } from "@lingui/message-utils/compileMessage";
import { frenchTypography } from "./typography.ts";
import type { Catalogue, CompiledMessage, CompiledWords, MessageToken } from "./words.ts";

/** A message that cannot be read: its id, and the parser's reason in English. */
export interface WordProblem {
  readonly id: string;
  readonly reason: string;
}

/**
 * Turns ICU messages into what `createTranslator` reads, French typography set. A message with a
 * syntax error is left out and told in `problems`.
 */
export function compileWords(catalogue: Catalogue): { words: CompiledWords; problems: WordProblem[] } {
  const words: Record<string, CompiledMessage> = {};
  const problems: WordProblem[] = [];
  for (const [id, message] of Object.entries(catalogue)) {
    try {
      words[id] = compileMessage(message);
    } catch (error) {
      problems.push({ id, reason: (error as Error).message.split("\n")[0] ?? "" });
    }
  }
  return { words, problems };
}

function compileMessage(message: string): CompiledMessage {
  // An apostrophe quotes in ICU; a letter on both sides makes it text, so it is set before parsing.
  const tokens = compileMessageOrThrow(frenchTypography(message)) as readonly MessageToken[];
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
