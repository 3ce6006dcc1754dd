import type { JsonObject } from "../rows/json-rows.ts";
import { plainLine } from "../text/plain-text.ts";

/** The object at a key; an empty one when there is something else, or nothing. */
export function objectAt(from: JsonObject, key: string): JsonObject {
  return asObject(from[key]);
}

/** The objects of the list at a key, with an empty one in the place of anything else. */
export function objectsAt(from: JsonObject, key: string): readonly JsonObject[] {
  return listAt(from, key).map(asObject);
}

function asObject(value: unknown): JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

/** The raw text at a key; numbers and booleans as text, "" for anything else. */
export function rawAt(from: JsonObject, key: string): string {
  const value = from[key];
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : "";
}

/** The text at a key on one clean line. */
export function lineAt(from: JsonObject, key: string): string {
  return plainLine(rawAt(from, key));
}

/** True for `true` and "true", which are both seen. */
export function flagAt(from: JsonObject, key: string): boolean {
  return rawAt(from, key).toLowerCase() === "true";
}

/** The list at a key; one value alone is a list of one. */
export function listAt(from: JsonObject, key: string): readonly unknown[] {
  const value = from[key];
  if (Array.isArray(value)) return value;
  return value === undefined || value === null || value === "" ? [] : [value];
}

/** The labels of a list of `{ libelle }` or of bare texts, without the empty ones. */
export function labelsAt(from: JsonObject, key: string): string[] {
  return listAt(from, key)
    .map((item) => (typeof item === "string" ? plainLine(item) : lineAt(asObject(item), "libelle")))
    .filter((label) => label !== "");
}
