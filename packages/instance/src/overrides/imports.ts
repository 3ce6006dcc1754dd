import { createRequire } from "node:module";
import { posix } from "node:path";

/** The paths of the public face that overrides may import, beside their own files. */
export const unstableFace = "@tremplin/web/slots/parts";
const face = /^(?:react(?:\/.*)?|@tremplin\/ui|@tremplin\/web\/slots(?:\/parts)?)$/;

/** Another module that an override's code names. */
export interface OverrideImport {
  readonly specifier: string;
  /** 1-based. */
  readonly line: number;
}

/** As in `index-file.ts`: read where there are overrides alone. */
const load = createRequire(import.meta.url);

/** What a file of `overrides/` imports; nothing of one that cannot be read. */
export function importsOf(file: string, text: string): readonly OverrideImport[] {
  const { parseSync } = load("oxc-parser") as typeof import("oxc-parser");
  const { staticImports, staticExports, dynamicImports } = parseSync(file, text).module;
  const named = [
    ...staticImports.map(({ moduleRequest }) => moduleRequest),
    ...staticExports.flatMap(({ entries }) => entries.map(({ moduleRequest }) => moduleRequest)),
  ].flatMap((request) => (request ? [{ specifier: request.value, at: request.start }] : []));
  const asked = dynamicImports.map(({ moduleRequest: { start, end } }) => ({
    specifier: text.slice(start, end).replace(/^["'`]|["'`]$/g, ""),
    at: start,
  }));
  return [...named, ...asked].map(({ specifier, at }) => ({
    specifier,
    line: text.slice(0, at).split("\n").length,
  }));
}

/** Whether a file of `overrides/` may import this: the public face, or another file of the folder. */
export function isAllowed(file: string, specifier: string): boolean {
  if (face.test(specifier)) return true;
  return specifier.startsWith(".") && posix.join(posix.dirname(file), specifier).startsWith("overrides/");
}
