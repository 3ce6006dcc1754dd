import { distanceKm, type Point } from "@tremplin/core/territory";
import { fold } from "@tremplin/core/text";
import type { GeoName } from "./geonames.ts";
import { knownCentres } from "./known-centres.ts";
import type { OfficialCommune } from "./official.ts";

/** Two neighbours that share a postcode are never this far apart, in km. */
const farthestNeighbour = 60;

/** Spelling of a name with nothing but letters and digits: "Kani-Kéli" and "Kani Kéli" meet. */
const spelling = (name: string) => fold(name).replace(/[^a-z0-9]/g, "");

/**
 * The centres that sources tell, by INSEE code. GeoNames goes by code; a code that a merger ended
 * leads to the new commune; among several places of one commune the one of its name wins, then a
 * seat, then the larger. A place whose code GeoNames has wrong is found again by its name.
 */
export function locateCommunes(
  official: readonly OfficialCommune[],
  places: readonly GeoName[],
): Map<string, Point> {
  const current = new Map(
    official.filter(({ type }) => type === "commune-actuelle").map((commune) => [commune.code, commune]),
  );
  const successors = successorsOf(official, current);
  const chosen = new Map<string, GeoName>();
  const strays: GeoName[] = [];
  for (const place of places) {
    if (place.kind === "PPLX" || place.kind === "PPLA5") continue;
    const code = current.has(place.insee) ? place.insee : successors.get(place.insee);
    const commune = code === undefined ? undefined : current.get(code);
    if (code === undefined || commune === undefined) strays.push(place);
    else {
      const rival = chosen.get(code);
      if (rival === undefined || fitness(place, commune) > fitness(rival, commune)) chosen.set(code, place);
      if (spelling(place.name) !== spelling(commune.nom)) strays.push(place);
    }
  }
  for (const [code, place] of findByName(strays, current, chosen)) chosen.set(code, place);

  const centres = new Map<string, Point>(chosen);
  for (const [code, place] of arrondissementsOf(official, places)) centres.set(code, place);
  for (const [code, [latitude, longitude]] of knownCentres) centres.set(code, { latitude, longitude });
  for (const code of farFromNeighbours(centres, current)) centres.delete(code);
  return centres;
}

/** Former codes, with the code of the commune they are now part of. */
function successorsOf(
  official: readonly OfficialCommune[],
  current: ReadonlyMap<string, OfficialCommune>,
): Map<string, string> {
  const successors = new Map<string, string>();
  for (const { code, chefLieu, anciensCodes } of official) {
    if (chefLieu !== undefined) successors.set(code, chefLieu);
    if (current.has(code)) for (const former of anciensCodes ?? []) successors.set(former, code);
  }
  return successors;
}

function fitness(place: GeoName, commune: OfficialCommune): number {
  const named = spelling(place.name) === spelling(commune.nom) ? 2e9 : 0;
  const seat = place.kind.startsWith("PPLA") || place.kind === "PPLC" ? 1e9 : 0;
  return named + seat + place.population;
}

/** Places without a usable code, when one unlocated commune of the same department bears their name. */
function findByName(
  strays: readonly GeoName[],
  current: ReadonlyMap<string, OfficialCommune>,
  chosen: ReadonlyMap<string, GeoName>,
): Map<string, GeoName> {
  const unlocated = new Map<string, string | null>();
  for (const { code, nom, departement } of current.values()) {
    if (chosen.has(code)) continue;
    const key = `${departement} ${spelling(nom)}`;
    unlocated.set(key, unlocated.has(key) ? null : code);
  }
  const collectivities: Readonly<Record<string, string>> = { PF: "987", NC: "988" };
  const found = new Map<string, GeoName>();
  for (const place of strays) {
    const department =
      collectivities[place.country] ?? place.insee.slice(0, place.insee.startsWith("97") ? 3 : 2);
    const code = unlocated.get(`${department} ${spelling(place.name)}`);
    if (code) found.set(code, place);
  }
  return found;
}

/** GeoNames calls them "Marseille 08" and "Lyon 03"; INSEE numbers them from 13201 and 69381. */
function arrondissementsOf(
  official: readonly OfficialCommune[],
  places: readonly GeoName[],
): Map<string, GeoName> {
  const numbered = new Map(places.map((place) => [place.name, place]));
  const found = new Map<string, GeoName>();
  for (const { code, nom, type } of official) {
    const [, city, number] = /^(\S+) (\d+)/.exec(nom) ?? [];
    if (type !== "arrondissement-municipal" || number === undefined) continue;
    const place = numbered.get(`${city} ${number.padStart(2, "0")}`);
    if (place) found.set(code, place);
  }
  return found;
}

/** The communes placed far from all the others of their postcode: a slip of the source. */
function farFromNeighbours(
  centres: ReadonlyMap<string, Point>,
  current: ReadonlyMap<string, OfficialCommune>,
): string[] {
  const byPostcode = new Map<string, Point[]>();
  for (const [code, centre] of centres) {
    for (const postcode of current.get(code)?.codesPostaux ?? []) {
      byPostcode.set(postcode, [...(byPostcode.get(postcode) ?? []), centre]);
    }
  }
  return [...centres.keys()].filter((code) => {
    const centre = centres.get(code);
    const neighbours = (current.get(code)?.codesPostaux ?? [])
      .flatMap((postcode) => byPostcode.get(postcode) ?? [])
      .filter((neighbour) => neighbour !== centre);
    return (
      centre !== undefined &&
      neighbours.length > 1 &&
      // Inland Guiana has one postcode for a country's worth of forest.
      !code.startsWith("973") &&
      neighbours.every((neighbour) => distanceKm(centre, neighbour) > farthestNeighbour)
    );
  });
}
