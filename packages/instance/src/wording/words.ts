import type { french } from "./french.ts";

/** Id of an interface message: a key of a file in `packages/instance/wording/fr/`. */
export type WordId = keyof typeof french;

/** One language's messages as people write them: id -> ICU message. */
export type Catalogue = Readonly<Record<string, string>>;

/** What fills a message's placeholders. */
export type WordValues = Readonly<Record<string, string | number | Date>>;

/**
 * One piece of a compiled message: text, `["name"]` for a placeholder, or
 * `["count", "plural", choices]` for a formatted one.
 */
export type MessageToken =
  | string
  | readonly [name: string]
  | readonly [name: string, format: string]
  | readonly [name: string, format: string, details: string | FormatDetails];

/** The cases of a plural or select, or the `Intl` options of a date skeleton. */
export type FormatDetails = Readonly<Record<string, unknown>>;

/** Plain text, or the pieces of a message with placeholders. */
export type CompiledMessage = string | readonly MessageToken[];

/** Messages ready for `createTranslator`: plain JSON, so that the server can send them to the browser. */
export type CompiledWords = Readonly<Record<string, CompiledMessage>>;
