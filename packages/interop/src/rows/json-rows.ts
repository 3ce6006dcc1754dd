import type { Row } from "./row.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

/** Names under which an answer holds its list of offers. */
const listKeys = new Set(["resultats", "results", "offres", "offers", "data", "items"]);
const quote = 0x22;
const backslash = 0x5c;

/**
 * The records of a JSON text: a bare array, an object that holds a list (`resultats`), one object, or one
 * object a line. Read piece by piece, so that a file cut short, or one broken record, costs only itself
 * and what follows the cut; a large file is never held whole.
 */
export async function* jsonRows(texts: AsyncIterable<string>): AsyncGenerator<Row<JsonObject>> {
  const scanner = new Scanner();
  let row = 0;
  for await (const text of texts) {
    for (const record of scanner.push(text)) yield { row: ++row, ...parse(record) };
  }
  if (scanner.isCut) yield { row: ++row, problem: "truncated" };
}

function parse(record: string): { value: JsonObject } | { problem: "not-json" | "not-an-offer" } {
  const value = tryParse(record) ?? tryParse(escapeControls(record));
  if (value === undefined) return { problem: "not-json" };
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? { value: value as JsonObject } : { problem: "not-an-offer" };
}

function tryParse(record: string): unknown {
  try {
    return JSON.parse(record);
  } catch {
    return undefined;
  }
}

/** Line breaks and tabs as they are in a string are an error to JSON and a habit of its writers. */
function escapeControls(record: string): string {
  return record.replace(/"(?:[^"\\]|\\.)*"/gs, (string) =>
    string.replace(/\p{Cc}/gu, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );
}

/** Follows strings and brackets from piece to piece and cuts out the text of each record. */
class Scanner {
  /** Depth of the brackets; the records are at `#level`: 0, then that of the list once found. */
  #depth = 0;
  #level = 0;
  #listDone = false;
  #inString = false;
  #escaped = false;
  #record = "";
  #key = "";

  /** True when the text so far ends inside a record or inside the list. */
  get isCut(): boolean {
    return this.#record.trim() !== "" || (this.#level > 0 && !this.#listDone);
  }

  *push(text: string): Generator<string> {
    let from = 0;
    for (let at = 0; at < text.length && !this.#listDone; at++) {
      const code = text.charCodeAt(at);
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (code === backslash) this.#escaped = true;
        else if (code === quote) this.#inString = false;
        if (this.#depth === 1 && this.#level === 0 && this.#inString) this.#key += text[at];
        continue;
      }
      if (code === quote) {
        this.#inString = true;
        if (this.#depth === 1 && this.#level === 0) this.#key = "";
        continue;
      }
      const sign = text[at];
      if (sign === "[" && this.#opensList()) {
        this.#level = ++this.#depth;
        this.#record = "";
        from = at + 1;
      } else if (sign === "{" || sign === "[") this.#depth++;
      else if (sign === "}" || sign === "]") {
        this.#depth--;
        if (this.#depth < this.#level) {
          yield* this.#close(text.slice(from, at));
          this.#listDone = true;
        } else if (this.#depth === 0) {
          yield* this.#close(text.slice(from, at + 1));
          from = at + 1;
        }
      } else if (sign === "," && this.#depth === this.#level) {
        yield* this.#close(text.slice(from, at));
        from = at + 1;
      }
    }
    if (!this.#listDone) this.#record += text.slice(from);
  }

  #opensList(): boolean {
    if (this.#level > 0) return false;
    return this.#depth === 0 || (this.#depth === 1 && listKeys.has(this.#key));
  }

  *#close(end: string): Generator<string> {
    const record = (this.#record + end).trim();
    this.#record = "";
    this.#depth = Math.max(this.#depth, 0);
    if (record !== "") yield record;
  }
}
