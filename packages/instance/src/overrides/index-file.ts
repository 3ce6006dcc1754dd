import { createRequire } from "node:module";
import type { ObjectExpression, ObjectProperty, Program } from "oxc-parser";

/** A slot that `overrides/index.ts` fills. */
export interface IndexEntry {
  readonly name: string;
  /** 1-based. */
  readonly line: number;
  /** Where its name stands in the text. */
  readonly key: readonly [start: number, end: number];
  /** `{ OfferCard }`: the name is the value too. */
  readonly isShorthand: boolean;
}

/** What `overrides/index.ts` exports, as far as it can be read without running it. */
export interface OverridesIndex {
  readonly entries: readonly IndexEntry[];
  /** Where one more entry goes: after the last one, or just inside the brackets. */
  readonly end: number;
  /** Where one more import goes: after the last one. */
  readonly importsEnd: number;
}

/** Why it cannot be read. */
export interface Unreadable {
  readonly unreadable: string | null;
  /** 1-based; null when the whole file is meant. */
  readonly line: number | null;
}

/** The parser is read only where there are overrides: it is large, and most instances have none. */
const load = createRequire(import.meta.url);

/** Reads `export default { … } satisfies Partial<Slots>`, also through the name of a constant. */
export function readIndex(file: string, text: string): OverridesIndex | Unreadable {
  const { parseSync } = load("oxc-parser") as typeof import("oxc-parser");
  const { program, errors } = parseSync(file, text);
  const [fault] = errors;
  if (fault) {
    const at = fault.labels[0]?.start;
    return { unreadable: fault.message, line: at === undefined ? null : lineAt(text, at) };
  }
  const exported = exportedObject(program);
  if (!exported) return { unreadable: null, line: null };
  const properties: ObjectProperty[] = [];
  for (const property of exported.properties) {
    if (property.type !== "Property" || property.computed || nameOf(property) === null)
      return { unreadable: null, line: lineAt(text, property.start) };
    properties.push(property);
  }
  const imports = program.body.filter(({ type }) => type === "ImportDeclaration");
  return {
    entries: properties.map((property) => ({
      name: nameOf(property) ?? "",
      line: lineAt(text, property.start),
      key: [property.key.start, property.key.end],
      isShorthand: property.shorthand,
    })),
    end: properties.at(-1)?.end ?? exported.start + 1,
    importsEnd: imports.at(-1)?.end ?? 0,
  };
}

function exportedObject({ body }: Program): ObjectExpression | null {
  const exported = body.find((statement) => statement.type === "ExportDefaultDeclaration");
  const value = unwrapped(exported?.declaration ?? null);
  if (value?.type !== "Identifier") return asObject(value);
  const { name } = value as Typed & { readonly name?: string };
  const constant = body
    .flatMap((statement) => (statement.type === "VariableDeclaration" ? statement.declarations : []))
    .find(({ id }) => id.type === "Identifier" && id.name === name);
  return asObject(unwrapped(constant?.init ?? null));
}

function asObject(node: Typed | null): ObjectExpression | null {
  return node?.type === "ObjectExpression" ? (node as ObjectExpression) : null;
}

/** A node of which the kind is all that is known yet. */
interface Typed {
  readonly type: string;
}

const wrappers = new Set(["TSSatisfiesExpression", "TSAsExpression", "ParenthesizedExpression"]);

/** The value within `… satisfies Partial<Slots>`. */
function unwrapped(node: Typed | null): Typed | null {
  let value = node;
  while (value !== null && wrappers.has(value.type))
    value = (value as Typed & { readonly expression: Typed }).expression;
  return value;
}

function nameOf({ key }: ObjectProperty): string | null {
  if (key.type === "Identifier") return key.name;
  return key.type === "Literal" && typeof key.value === "string" ? key.value : null;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
