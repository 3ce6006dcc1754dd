import { readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { JsonSource } from "../config/json.ts";
import { readTokenFile, type TokenFile } from "./format/read-file.ts";

/** The folder of the themes that come with the product. */
const folder = new URL("../../themes/", import.meta.url);

/** A folder of it for each finished theme. */
const themeNames = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

/** The themes that an instance may start from: their names. */
export function shippedThemes(): readonly string[] {
  return themeNames;
}

/** The file of a finished theme, or of the values that all themes start from (`null`). */
export function shippedFile(name: string | null): string {
  return fileURLToPath(new URL(name === null ? "base.tokens.json" : `${name}/theme.tokens.json`, folder));
}

/** A file of ours that was read. */
export interface ShippedTokens {
  readonly file: TokenFile;
  readonly value: unknown;
}

const read = new Map<string | null, { readonly tokens: ShippedTokens; readonly changedAt: number }>();

/**
 * Reads a file of ours, which the tests hold to be right: its lines are never told. It is read again when it changed,
 * which it only does while themes are being made.
 */
export function shippedTokens(name: string | null): ShippedTokens {
  const changedAt = statSync(shippedFile(name)).mtimeMs;
  const known = read.get(name);
  if (known?.changedAt === changedAt) return known.tokens;
  const value: unknown = JSON.parse(readFileSync(shippedFile(name), "utf8"));
  const source: JsonSource = { value, lineOf: () => null };
  const file = readTokenFile(name === null ? "base.tokens.json" : name, source, () => false);
  const tokens = { file, value };
  read.set(name, { tokens, changedAt });
  return tokens;
}
