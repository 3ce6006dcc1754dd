import type { CompiledMessage, FormatDetails, MessageToken } from "./words.ts";

/** Whole numbers among which every category that a count can be in shows up. */
const counts = Array.from({ length: 201 }, (_, count) => count);

/** The cases of every plural of a message, those inside other cases too. */
export function pluralsOf(message: CompiledMessage): FormatDetails[] {
  if (typeof message === "string") return [];
  return message.flatMap((token) => {
    if (typeof token === "string") return [];
    const [, kind, details] = token;
    if (typeof details !== "object" || (kind !== "plural" && kind !== "select")) return [];
    const inner = Object.values(details).filter(Array.isArray) as (readonly MessageToken[])[];
    return [...(kind === "plural" ? [details] : []), ...inner.flatMap(pluralsOf)];
  });
}

/**
 * What is wrong with the cases of a plural in a language: names that it does not have, and categories that
 * whole numbers reach which have no case. An exact case (`=0`) stands for a category of that number alone.
 */
export function wrongPluralCases(cases: FormatDetails, language: string): string[] {
  const rules = new Intl.PluralRules(language);
  const known = new Set<string>(rules.resolvedOptions().pluralCategories);
  const own = Object.keys(cases).filter((name) => name !== "offset");
  const unknown = own.filter((name) => !known.has(name) && !/^=?\d+$/.test(name));
  const offset = Number(cases.offset ?? 0);
  const exact = new Set(
    own.filter((name) => /^=?\d+$/.test(name)).map((name) => Number(name.replace("=", ""))),
  );
  const reached = new Set(
    counts.filter((count) => !exact.has(count)).map((count) => rules.select(count - offset)),
  );
  const missing = [...reached].filter((name) => !own.includes(name));
  return [...unknown.map((name) => `unknown: ${name}`), ...missing.map((name) => `missing: ${name}`)];
}
