import { isGroup } from "./type.ts";

/** What a value points at: a token, and the way to a part of its value. */
export interface Reference {
  readonly path: string;
  readonly parts: readonly string[];
}

/** `{palette.blue}`, as the format writes an alias; null for anything else. */
export function aliasOf(value: unknown): string | null {
  const found = typeof value === "string" ? /^\{([^{}]+)\}$/.exec(value) : null;
  return found?.[1]?.trim() ?? null;
}

/** The pointer of `{ "$ref": "#/palette/blue/$value" }` (RFC 6901), in steps; null for anything else. */
export function pointerOf(value: unknown): readonly string[] | null {
  if (!isGroup(value) || typeof value.$ref !== "string") return null;
  const { $ref } = value;
  if (!$ref.startsWith("#/")) return [];
  return $ref
    .slice(2)
    .split("/")
    .map((step) => decoded(step).replaceAll("~1", "/").replaceAll("~0", "~"));
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

/** Is this a reference to something else, of either kind? */
export function isReference(value: unknown): boolean {
  return aliasOf(value) !== null || (isGroup(value) && "$ref" in value);
}

/** Splits the steps of a pointer into the token and what is inside its value; `$value` parts them. */
export function splitPointer(steps: readonly string[], isKnown: (path: string) => boolean): Reference {
  const at = steps.indexOf("$value");
  if (at >= 0) return { path: steps.slice(0, at).join("."), parts: steps.slice(at + 1) };
  for (let length = steps.length; length > 0; length -= 1) {
    const path = steps.slice(0, length).join(".");
    if (isKnown(path)) return { path, parts: steps.slice(length) };
  }
  return { path: steps.join("."), parts: [] };
}
