import type { JsonSource } from "../../config/json.ts";
import { example, inside, type Origin, TokenFault } from "./fault.ts";
import { isGroup } from "./type.ts";

/** A token as it is written: its value is not read yet. */
export interface RawToken {
  /** `brand.main` */
  readonly path: string;
  /** Its own `$type`, or that of the nearest group around it. */
  readonly type: string | null;
  readonly typeOrigin: Origin;
  /** The content of `$value`, or `{ "$ref": … }`. */
  readonly value: unknown;
  readonly origin: Origin;
  /** `$description`; empty when there is none. */
  readonly description: string;
  /** `$extensions`, as it is. */
  readonly extensions: unknown;
}

/** A group that takes over the tokens of another. */
export interface GroupExtension {
  readonly path: string;
  readonly target: unknown;
  readonly origin: Origin;
}

/** One file of tokens, flat. */
export interface TokenFile {
  readonly tokens: ReadonlyMap<string, RawToken>;
  readonly extensions: readonly GroupExtension[];
  readonly faults: readonly TokenFault[];
}

/** Names of the format itself; `$root` is a token of the group that holds it. */
const ownKeys = new Set([
  "$schema",
  "$type",
  "$value",
  "$ref",
  "$description",
  "$extensions",
  "$deprecated",
  "$extends",
]);

/**
 * Lays a file of the Design Tokens format (2025.10) flat: groups in groups, `$type` passed down, `$root`,
 * `$extends`. `isToken` tells the paths that must be tokens, so that one without a value is told as such.
 */
export function readTokenFile(
  file: string,
  source: JsonSource,
  isToken: (path: string) => boolean,
): TokenFile {
  const tokens = new Map<string, RawToken>();
  const extensions: GroupExtension[] = [];
  const faults: TokenFault[] = [];
  const fault = (origin: Origin, fr: string, en: string) =>
    faults.push(new TokenFault(origin, { fr, en }, example));

  const walk = (value: unknown, origin: Origin, around: { type: string | null; origin: Origin }): void => {
    if (!isGroup(value)) {
      fault(origin, "il faut un groupe { … }", "expected a group { … }");
      return;
    }
    const path = origin.keys.join(".");
    const type = "$type" in value ? value.$type : null;
    const own = typeof type === "string" ? { type, origin: inside(origin, "$type") } : around;
    if (type !== null && typeof type !== "string")
      fault(inside(origin, "$type"), "$type n'est pas un texte", "$type is not a text");

    const children = Object.keys(value).filter((name) => name === "$root" || !name.startsWith("$"));
    if ("$value" in value || "$ref" in value) {
      if ("$value" in value && "$ref" in value)
        fault(origin, 'gardez "$value" ou "$ref", pas les deux', 'keep "$value" or "$ref", not both');
      else if (children.length > 0)
        fault(
          inside(origin, String(children[0])),
          "une valeur ne contient pas d'autre valeur",
          "a token cannot hold another token",
        );
      else {
        const raw = "$value" in value ? value.$value : { $ref: value.$ref };
        const description = typeof value.$description === "string" ? value.$description : "";
        const about = { origin, description, extensions: value.$extensions };
        tokens.set(path, { path, type: own.type, typeOrigin: own.origin, value: raw, ...about });
      }
      return;
    }
    if (isToken(path) && children.length === 0) {
      fault(origin, 'il manque "$value"', '"$value" is missing');
      return;
    }
    if ("$extends" in value) {
      const target = value.$extends;
      extensions.push({ path, target, origin: inside(origin, "$extends") });
    }
    for (const [name, content] of Object.entries(value)) {
      if (ownKeys.has(name)) continue;
      const place = inside(origin, name);
      if (name.startsWith("$") && name !== "$root")
        fault(place, `"${name}" n'est pas un mot du format`, `"${name}" is no word of the format`);
      else if (/[.{}]/.test(name))
        fault(place, "un nom ne contient ni point ni accolade", "a name holds no dot and no brace");
      else walk(content, place, own);
    }
  };
  const root: Origin = { file, source, keys: [] };
  walk(source.value, root, { type: null, origin: root });
  return { tokens, extensions, faults };
}
