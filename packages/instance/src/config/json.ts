import { LineCounter, parseDocument } from "yaml";
import type { Problem } from "../problem.ts";
import { firstSyntaxError } from "./json-syntax.ts";

export type KeyPath = readonly (string | number)[];

/** A JSON text that was read, and where its values stand. */
export interface JsonSource {
  readonly value: unknown;
  /** 1-based line of the nearest value that exists on the way to `path`. */
  lineOf(path: KeyPath): number | null;
}

/**
 * Reads a JSON text. What makes it unreadable (with line and column) or says a key twice, which
 * `JSON.parse` would pass over, is told as problems of `file`.
 */
export function readJson(file: string, text: string): { source: JsonSource } | { problems: Problem[] } {
  const json = text.replace(/^\uFEFF/, "");
  const wrongAt = firstSyntaxError(json);
  if (wrongAt !== null) return { problems: [syntaxProblem(file, json, wrongAt)] };
  // JSON is a subset of YAML, whose parser keeps positions.
  const lines = new LineCounter();
  const document = parseDocument(json, { lineCounter: lines, keepSourceTokens: false });
  if (document.errors.length > 0) return { problems: document.errors.map((error) => repeated(file, error)) };
  const lineOf = (path: KeyPath): number | null => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true) as
        | { range?: [number, number, number] }
        | undefined;
      if (node?.range) return lines.linePos(node.range[0]).line;
    }
    return null;
  };
  return { source: { value: JSON.parse(json), lineOf } };
}

function repeated(file: string, error: { linePos?: readonly { line: number }[] }): Problem {
  return {
    code: "syntax",
    file,
    key: null,
    line: error.linePos?.[0]?.line ?? null,
    message: { fr: "cette clé est écrite deux fois", en: "this key is written twice" },
    mend: { fr: "Gardez-en une seule.", en: "Keep only one." },
  };
}

function syntaxProblem(file: string, text: string, offset: number): Problem {
  const before = text.slice(0, offset).split("\n");
  const line = before.length;
  const column = (before.at(-1)?.length ?? 0) + 1;
  const sign = text[offset];
  return {
    code: "syntax",
    file,
    key: null,
    line,
    message: {
      fr: `JSON illisible ligne ${line}, colonne ${column} : ${sign ? `« ${sign} » n'a pas sa place ici` : "le fichier s'arrête trop tôt"}`,
      en: `unreadable JSON at line ${line}, column ${column}: ${sign ? `"${sign}" is out of place` : "the file ends too early"}`,
    },
    mend: {
      fr: "Vérifiez, juste avant, la virgule, le guillemet ou l'accolade (pas de virgule après la dernière valeur).",
      en: "Check the comma, quote or brace just before (no comma after the last value).",
    },
  };
}
