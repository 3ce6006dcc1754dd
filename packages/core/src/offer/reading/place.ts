import type { Commune } from "../../territory/commune.ts";
import type { CommuneIndex } from "../../territory/commune-index.ts";
import { departmentOf, departments, regions } from "../../territory/department.ts";
import { distanceKm, type Point } from "../../territory/distance.ts";
import { isInFrance } from "../../territory/france.ts";
import { fold } from "../../text/index.ts";
import type { OfferPlace } from "../offer.ts";

/** What a source says of the place, each part possibly empty or wrong. */
export interface PlaceHint {
  /** "74 - COMBLOUX", "Dijon", "Côte-d'Or", "France". */
  readonly label: string;
  readonly insee: string;
  readonly postcode: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly street: string;
}

/**
 * What was odd: `swapped` - latitude and longitude stood for each other; `far` - the point is not in the
 * commune, or not in France, and was left out; `unknown` - no such commune, the label is kept as it is;
 * `guessed` - several communes fit and the likeliest was taken.
 */
export type PlaceNote = "swapped" | "far" | "unknown" | "guessed";

/** From the centre of a commune to its border at most, in km; Guyane's are as large as departments. */
const reachKm = 40;
const reachInGuyaneKm = 200;

/**
 * Settles where the work is: by INSEE code, else by postcode and name, else by the label. The point of the
 * source is kept when it lies in or near the commune (or does once swapped); otherwise the commune's centre
 * is taken. A label that names only a department, a region or France has no point: a search around a place
 * must not find it at the middle of its department. `near` favours the namesakes around the board's own town.
 */
export function settlePlace(
  hint: PlaceHint,
  communes: CommuneIndex,
  near?: Point,
): { readonly place: OfferPlace; readonly notes: readonly PlaceNote[] } {
  const notes: PlaceNote[] = [];
  const code = asCode(hint.postcode);
  const postcode = /^\d{4,5}$/.test(code) ? code.padStart(5, "0") : null;
  const commune = communeOf(hint, postcode, communes, near, notes);
  const area = commune === null ? areaOf(hint.label) : null;
  if (commune === null && area === null) notes.push("unknown");
  const point = area === null ? pointOf(hint, commune, notes) : null;
  const found =
    commune ?? (point && hint.label === "" ? communes.nearest(point.latitude, point.longitude, 15) : null);
  return {
    place: {
      insee: found?.insee ?? null,
      label: found?.name ?? area?.label ?? calmPlace(hint.label, postcode),
      postcode: postcode ?? (found?.postcodes.length === 1 ? (found.postcodes[0] ?? null) : null),
      department: found?.department ?? area?.department ?? departmentIn(hint.label, postcode),
      latitude: point?.latitude ?? found?.latitude ?? null,
      longitude: point?.longitude ?? found?.longitude ?? null,
      street: hint.street === "" ? null : hint.street,
    },
    notes,
  };
}

/** Codes that a spreadsheet took for numbers: "21000.0". Their zeros in front are gone too. */
function asCode(text: string): string {
  return text.replace(/\s/g, "").replace(/[.,]0+$/, "");
}

function communeOf(
  hint: PlaceHint,
  postcode: string | null,
  communes: CommuneIndex,
  near: Point | undefined,
  notes: PlaceNote[],
): Commune | null {
  const insee = asCode(hint.insee).toUpperCase().padStart(5, "0");
  const coded = /^(\d{5}|2[AB]\d{3})$/.test(insee) ? communes.byInsee(insee) : null;
  const sharing = postcode === null ? [] : communes.byPostcode(postcode);
  if (coded) return sharing.find(({ parent }) => parent === coded.insee) ?? coded;
  if (postcode === null && areaOf(hint.label)) return null;
  const name = hint.label.replace(/^\s*(\d{2,3}|2[ab])\s*[-–]\s*/i, "");
  if (name.trim() === "" || areaOf(hint.label)) {
    if (sharing.length > 1) notes.push("guessed");
    return sharing[0] ?? null;
  }
  const typed = [postcode === null ? hint.label : `${postcode} ${name}`, hint.label];
  for (const text of typed) {
    const { commune, choices } = communes.resolve(text, { near });
    if (commune === null) continue;
    if (choices.length > 0 && postcode === null) notes.push("guessed");
    return commune;
  }
  for (const part of placesIn(name)) {
    const { commune } = areaOf(part) ? { commune: null } : communes.resolve(part, { near });
    if (commune === null) continue;
    notes.push("guessed");
    return commune;
  }
  return null;
}

/** The places that one label names together: "Dijon / Chenôve", "Beaune et alentours"; none for a single one. */
function placesIn(label: string): string[] {
  const parts = label.split(/\s*[/;|]\s*|\s+-\s+|\s+(?:et|ou|puis)\s+/i).filter((part) => part.length > 2);
  return parts.length > 1 ? parts : [];
}

interface Area {
  readonly label: string;
  readonly department: string | null;
}

/** Countries where people of the border work: "Suisse" is also a village of Moselle, which nobody means. */
const abroad = ["Suisse", "Belgique", "Luxembourg", "Allemagne", "Italie", "Espagne", "Monaco", "Andorre"];

const areas: ReadonlyMap<string, Area> = new Map([
  ["france", { label: "France", department: null }],
  ["france entiere", { label: "France", department: null }],
  ...abroad.map((name): [string, Area] => [fold(name), { label: name, department: null }]),
  ...Array.from(regions.values(), (name): [string, Area] => [fold(name), { label: name, department: null }]),
  ...Array.from(departments.values(), ({ code, name }): [string, Area] => [
    fold(name),
    { label: name, department: code },
  ]),
]);

/** The department, region or country that a label names and nothing smaller: "21 - COTE D'OR", "974". */
function areaOf(label: string): Area | null {
  const [, code, name = ""] = /^\s*(\d{2,3}|2[abAB])?\s*[-–]?\s*(.*)$/.exec(label) ?? [];
  const department = code === undefined ? null : (departments.get(code.toUpperCase()) ?? null);
  if (department && name.trim() === "") return { label: department.name, department: department.code };
  const area =
    areas.get(
      fold(name)
        .replace(/\(.*\)/, "")
        .trim(),
    ) ?? null;
  // Paris is both; "38 - Vienne" is the town, "Vienne" and "86 - Vienne" the department; "57 - Suisse" the village.
  const isTown =
    area?.label === "Paris" ||
    (department && area?.department && department.code !== area.department) ||
    (department && area && abroad.includes(area.label));
  return isTown ? null : area;
}

function pointOf(hint: PlaceHint, commune: Commune | null, notes: PlaceNote[]): Point | null {
  if (hint.latitude === null || hint.longitude === null) return null;
  const given = { latitude: hint.latitude, longitude: hint.longitude };
  const swapped = { latitude: hint.longitude, longitude: hint.latitude };
  if (isAt(given, commune)) return given;
  if (isAt(swapped, commune)) {
    notes.push("swapped");
    return swapped;
  }
  notes.push("far");
  return null;
}

function isAt(point: Point, commune: Commune | null): boolean {
  if (!isInFrance(point)) return false;
  if (commune === null || commune.latitude === null || commune.longitude === null) return true;
  const centre = { latitude: commune.latitude, longitude: commune.longitude };
  return distanceKm(point, centre) <= (commune.department === "973" ? reachInGuyaneKm : reachKm);
}

function departmentIn(label: string, postcode: string | null): string | null {
  const code = /^\s*(\d{2,3}|2[ab])\s*[-–]/i.exec(label)?.[1]?.toUpperCase();
  if (code !== undefined && departments.has(code)) return code;
  // Postcodes of Corsica begin with 20, whose departments they don't tell.
  return postcode === null || postcode.startsWith("20") ? null : departmentOf(postcode);
}

/** "74 - COMBLOUX" as "Combloux" when it is no commune we know; the postcode, or France, without a name. */
function calmPlace(label: string, postcode: string | null): string {
  const name = label.replace(/^\s*(\d{2,3}|2[ab])\s*[-–]\s*/i, "").trim();
  if (name === "") return postcode ?? "France";
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/(^|[\s'’-])\p{L}/gu, (start) => start.toUpperCase());
}
