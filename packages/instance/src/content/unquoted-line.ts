import type { Bilingual } from "../problem.ts";

/** A line of a head that cannot be read, because its value wants quotes. */
export interface UnquotedLine {
  /** Its place in the head, from 0. */
  readonly at: number;
  readonly message: Bilingual;
  readonly mend: Bilingual;
}

/**
 * The line that makes a head unreadable, when it is the usual mistake: a colon in a title, or a quote that is
 * not closed. Null when it is another. Only asked of a head that YAML refuses.
 */
export function unquotedLine(head: string): UnquotedLine | null {
  for (const [at, line] of head.split(/\r?\n/).entries()) {
    const [, key = "", value = ""] = /^(\w[\w-]*):[ \t]+(.*\S)/.exec(line) ?? [];
    const quote = /^["']/.exec(value)?.[0];
    if (quote !== undefined ? isWhole(value, quote) : !/:(?:\s|$)|^[@`%&*]/.test(value)) continue;
    const written = `${key}: ${quoted(value)}`;
    return {
      at,
      message: {
        fr:
          quote === undefined
            ? `la valeur de ${key} doit être entre guillemets`
            : `le guillemet de ${key} n'est pas à sa place`,
        en:
          quote === undefined
            ? `the value of ${key} has to be in quotes`
            : `the quote of ${key} is not in its place`,
      },
      mend: { fr: `Écrivez : ${written}`, en: `Write: ${written}` },
    };
  }
  return null;
}

function isWhole(value: string, quote: string): boolean {
  const inside = quote === '"' ? '"(?:[^"\\\\]|\\\\.)*"' : "'(?:[^']|'')*'";
  return new RegExp(`^${inside}(?:\\s+#.*)?$`).test(value);
}

/** A value in quotes that are sure to be read, those at its ends taken off. */
function quoted(value: string): string {
  const quote = /^["']/.exec(value)?.[0] ?? null;
  const start = quote === null ? 0 : 1;
  const text = value.slice(
    start,
    quote !== null && value.length > 1 && value.endsWith(quote) ? -1 : undefined,
  );
  return text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text.replaceAll("\\", "\\\\")}"`;
}
