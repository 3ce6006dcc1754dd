import { isGroup } from "./format/type.ts";

/** What a file of tokens says at one place, before and after; null where it says nothing. */
export interface TokenChange {
  /** `button.radius`, `$extensions.tremplin.hero`. */
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What differs between the texts of two files of tokens, place by place, in the order in which they stand. */
export function themeChanges(before: string, after: string): readonly TokenChange[] {
  const [old, next] = [before, after].map((text) => new Map(leavesOf(JSON.parse(text), [])));
  const paths = new Set([...(old?.keys() ?? []), ...(next?.keys() ?? [])]);
  return [...paths].flatMap((path) => {
    const change = { path, before: old?.get(path) ?? null, after: next?.get(path) ?? null };
    return change.before === change.after ? [] : [change];
  });
}

/** Each token, and each other thing that a file says, as JSON. */
function leavesOf(value: unknown, keys: readonly string[]): [path: string, text: string][] {
  if (!isGroup(value)) return [[keys.join("."), JSON.stringify(value)]];
  if (Object.hasOwn(value, "$value") || Object.hasOwn(value, "$ref"))
    return [[keys.join("."), JSON.stringify(value.$value ?? value)]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...keys, key]));
}
