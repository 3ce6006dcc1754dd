import type { Commune } from "./commune.ts";
import { departments, regions } from "./department.ts";
import { placeWords, withoutLinks } from "./place-words.ts";

/** One way to understand what was typed: words of a name, and what else must hold of the commune. */
export interface TypedPlace {
  readonly words: readonly string[];
  readonly keeps: (commune: Commune) => boolean;
}

type Keeps = TypedPlace["keeps"];
const keepsAll: Keeps = () => true;
const isCode = (word: string) => /^(\d{2,5}|2[ab])$/.test(word);

/**
 * The ways to understand a typed place, likeliest first. A department (code or name), a region or a
 * postcode may stand before or after the name, between brackets, after a comma or just so:
 * "Dijon (21)", "21000 Dijon", "saint denis la réunion", "Dijon, Côte-d'Or, France".
 */
export function readTypedPlace(typed: string): TypedPlace[] {
  const [head = "", ...qualifiers] = typed.split(/[,()]/);
  const words = placeWords(head);
  let keeps = keepsAll;
  for (const text of qualifiers) {
    const qualifier = placeWords(text);
    const area = areaNamed(qualifier);
    if (area) keeps = both(keeps, area);
    else if (/^\s*(\d{1,5}|2[ab]\d*)\s*$/i.test(text)) keeps = both(keeps, hasCode(text.trim()));
    else if (qualifier[0] !== "france") words.push(...qualifier);
  }
  return [
    { words, keeps },
    ...readCodes(words, keeps),
    ...readTrailingArea(words, keeps),
    ...readMisspaced(words, keeps),
  ].filter((place) => place.words.length > 0);
}

/** What a whole text keeps when it names a department or a region; null when it does not. */
export function readArea(typed: string): Keeps | null {
  return areaNamed(placeWords(typed));
}

/** "21000 dijon", "dijon 21", "74 - Combloux"; a Cedex code belongs to no commune but tells its department. */
function readCodes(words: readonly string[], keeps: Keeps): TypedPlace[] {
  const code = [words[0], words.at(-1)].find((word) => word !== undefined && isCode(word));
  if (code === undefined || words.length < 2) return [];
  const others = words.filter((word) => word !== code);
  const start = code.slice(0, /^9[78]/.test(code) ? 3 : 2);
  return [code, start].map((prefix) => ({ words: others, keeps: both(keeps, hasCode(prefix)) }));
}

/** "saint denis la reunion", "beaune cote d or". */
function readTrailingArea(words: readonly string[], keeps: Keeps): TypedPlace[] {
  for (let from = 1; from < words.length; from += 1) {
    const area = areaNamed(words.slice(from));
    if (area) return [{ words: words.slice(0, from), keeps: both(keeps, area) }];
  }
  return [];
}

/** "lehavre", "mont pellier". */
function readMisspaced(words: readonly string[], keeps: Keeps): TypedPlace[] {
  const joined = words.join("");
  const apart = joined.replace(/^(les|le|la)(?=[a-z]{4})/, "");
  return [joined, apart].filter((word) => word !== words[0]).map((word) => ({ words: [word], keeps }));
}

const both =
  (first: Keeps, second: Keeps): Keeps =>
  (commune) =>
    first(commune) && second(commune);

function hasCode(code: string): Keeps {
  const upper = code.toUpperCase();
  return (commune) =>
    commune.department === upper || commune.postcodes.some((postcode) => postcode.startsWith(upper));
}

const areaKey = (words: readonly string[]) => withoutLinks(words).join(" ");

const areas: ReadonlyMap<string, Keeps> = new Map<string, Keeps>([
  ...Array.from(regions, ([code, name]): [string, Keeps] => [
    areaKey(placeWords(name)),
    (commune) => commune.region === code,
  ]),
  ...Array.from(departments.values(), ({ code, name }): [string, Keeps] => [
    areaKey(placeWords(name)),
    (commune) => commune.department === code,
  ]),
]);

function areaNamed(words: readonly string[]): Keeps | null {
  return areas.get(areaKey(words)) ?? null;
}
