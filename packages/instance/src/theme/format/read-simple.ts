import { nearest } from "../../config/nearest.ts";
import { notA, type Read } from "./read-color.ts";
import { type DimensionValue, isGroup } from "./type.ts";

/** Reads a `dimension`: `{ "value": 8, "unit": "px" }`, or `"8px"`. */
export function readDimension(value: unknown): Read<DimensionValue> {
  const typed = typeof value === "string" ? /^(-?\d+(?:\.\d+)?)(px|rem)$/.exec(value) : null;
  const dimension = typed ? { value: Number(typed[1]), unit: typed[2] } : value;
  if (isGroup(dimension) && typeof dimension.value === "number" && Number.isFinite(dimension.value)) {
    const { value: number, unit } = dimension;
    if (unit === "px" || unit === "rem") return { value: { value: number, unit } };
  }
  return notA(
    value,
    'une longueur en px ou en rem : { "value": 8, "unit": "px" }',
    'a length in px or rem: { "value": 8, "unit": "px" }',
  );
}

/** Reads a `fontFamily`: a name or a list of names. */
export function readFontFamily(value: unknown): Read<readonly string[]> {
  const names: readonly unknown[] = Array.isArray(value) ? value : [value];
  // Only letters, digits, spaces and hyphens: a name can close neither the quotes nor the rule.
  const isName = (name: unknown): name is string =>
    typeof name === "string" && /^[\p{L}\d -]{1,60}$/u.test(name);
  if (names.length === 0 || !names.every(isName))
    return notA(value, "un nom de police ou une liste de noms", "a font name or a list of names");
  return { value: names };
}

/** The format's words for weights. */
const weightWords: Readonly<Record<string, number>> = {
  thin: 100,
  hairline: 100,
  "extra-light": 200,
  "ultra-light": 200,
  light: 300,
  normal: 400,
  regular: 400,
  book: 400,
  medium: 500,
  "semi-bold": 600,
  "demi-bold": 600,
  bold: 700,
  "extra-bold": 800,
  "ultra-bold": 800,
  black: 900,
  heavy: 900,
  "extra-black": 950,
  "ultra-black": 950,
};

/** Reads a `fontWeight`: 1 to 1000, or one of the format's words. */
export function readFontWeight(value: unknown): Read<number> {
  if (typeof value === "number" && value >= 1 && value <= 1000) return { value };
  const isWord = typeof value === "string" && Object.hasOwn(weightWords, value);
  const word = isWord ? weightWords[value] : undefined;
  if (word !== undefined) return { value: word };
  const near = typeof value === "string" ? nearest(value, Object.keys(weightWords)) : null;
  return notA(
    value,
    `un nombre de 1 à 1000 ou un mot du format${near ? ` ("${near}" ?)` : ""}`,
    `a number from 1 to 1000 or a word of the format${near ? ` ("${near}"?)` : ""}`,
  );
}

/** Reads a `number`. */
export function readNumber(value: unknown): Read<number> {
  return typeof value === "number" && Number.isFinite(value)
    ? { value }
    : notA(value, "un nombre sans guillemets", "a number without quotes");
}
