import { parseSync, Visitor } from "oxc-parser";

export interface Import {
  /** As written: `@tremplin/core/offer`, `./publish.ts`, `node:fs`. */
  readonly specifier: string;
  /** The whole statement vanishes when types are stripped. */
  readonly typeOnly: boolean;
  /** From 1. */
  readonly line: number;
}

/**
 * Everything a module names as another module: imports, re-exports, `import()` and `import("…").Type`.
 * `path` only tells the parser which language it reads.
 */
export function importsOf(path: string, source: string): Import[] {
  const found: Import[] = [];
  const add = (node: { start: number; source: unknown }, typeOnly: boolean) => {
    const specifier = literal(node.source);
    if (specifier !== null) found.push({ specifier, typeOnly, line: lineAt(source, node.start) });
  };
  const visitor = new Visitor({
    ImportDeclaration: (node) => add(node, node.importKind === "type"),
    ExportNamedDeclaration: (node) => add(node, node.exportKind === "type"),
    ExportAllDeclaration: (node) => add(node, node.exportKind === "type"),
    ImportExpression: (node) => add(node, false),
    TSImportType: (node) => add(node, true),
  });
  visitor.visit(parseSync(path, source).program);
  return found.sort((a, b) => a.line - b.line);
}

function literal(node: unknown): string | null {
  const value = typeof node === "object" && node !== null && "value" in node ? node.value : null;
  return typeof value === "string" ? value : null;
}

function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split("\n").length;
}
