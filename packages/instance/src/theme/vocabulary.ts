import type { RawToken } from "./format/read-file.ts";
import { isGroup, type TokenType, tokenTypes } from "./format/type.ts";
import { colorNames, modes } from "./names.ts";
import { type ShippedTokens, shippedTokens } from "./shipped.ts";

/** A token that themes know. */
export interface KnownToken {
  readonly type: TokenType;
  /** Bounds of a number, or of a length in pixels. */
  readonly least: number | null;
  readonly most: number | null;
  /** In French; empty for those whose name says all. */
  readonly description: string;
}

/** Where an instance keeps values of its own, under names that it chooses. */
export const freeGroup = "palette";

const brandNames = ["main", "accent", "neutral"] as const;

/** Lengths may not go beyond, in pixels. */
const longest = 64;
/** A `rem` as most readers have it. */
export const remInPixels = 16;

/** The table, of the base that it was made of. */
let made: { readonly base: ShippedTokens; readonly table: ReadonlyMap<string, KnownToken> } | null = null;

/** Every token that a theme may set, by its path; those of `palette` excepted, which are free. */
export function vocabulary(): ReadonlyMap<string, KnownToken> {
  const base = shippedTokens(null);
  if (made?.base !== base) made = { base, table: tableOf(base) };
  return made.table;
}

function tableOf(base: ShippedTokens): ReadonlyMap<string, KnownToken> {
  return new Map([
    ...brandNames.map((name) => [`brand.${name}`, plain("color")] as const),
    ...modes.flatMap((mode) => colorNames.map((name) => [`${mode}.${name}`, plain("color")] as const)),
    ["shadow.1", plain("shadow")] as const,
    ["shadow.2", plain("shadow")] as const,
    ["typography.body", plain("typography")] as const,
    ["typography.heading", plain("typography")] as const,
    ...[...base.file.tokens.values()].map((token) => [token.path, knownFrom(token)] as const),
  ]);
}

function plain(type: TokenType): KnownToken {
  return { type, least: null, most: null, description: "" };
}

function knownFrom({ path, type, extensions, description }: RawToken): KnownToken {
  const found = tokenTypes.find((each) => each === type);
  if (!found) throw new TypeError(`${path} has no type`);
  const bounds = isGroup(extensions) && isGroup(extensions.tremplin) ? extensions.tremplin : {};
  const bound = (name: string) => (typeof bounds[name] === "number" ? Number(bounds[name]) : null);
  const isLength = found === "dimension";
  return {
    type: found,
    least: bound("min") ?? (isLength ? 0 : null),
    most: bound("max") ?? (isLength ? longest : null),
    description,
  };
}
