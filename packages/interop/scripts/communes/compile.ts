import { type Commune, departmentOf, departments, type Point } from "@tremplin/core/territory";
import { estimateCentres } from "./estimate.ts";
import { type GeoName, readGeoNames } from "./geonames.ts";
import { locateCommunes } from "./locate.ts";
import {
  type OfficialCommune,
  type OfficialGroup,
  readOfficialCommunes,
  readOfficialGroups,
} from "./official.ts";

/** What the file of communes is made from. */
export interface CommuneSources {
  readonly official: readonly OfficialCommune[];
  readonly groups: readonly OfficialGroup[];
  readonly places: readonly GeoName[];
}

/** Reads the npm packages that carry INSEE's list and GeoNames. */
export function readCommuneSources(): CommuneSources {
  return { official: readOfficialCommunes(), groups: readOfficialGroups(), places: readGeoNames() };
}

/** Current communes and arrondissements of every department and inhabited collectivity, by code. */
export function compileCommunes({ official, groups, places }: CommuneSources): Commune[] {
  const known = locateCommunes(official, places);
  const estimates = estimateCentres(official, groups, known);
  const communes: Commune[] = [];
  for (const record of official) {
    if (record.type !== "commune-actuelle" && record.type !== "arrondissement-municipal") continue;
    const department = departmentOf(record.code);
    if (department === null) continue;
    const centre = known.get(record.code) ?? estimates.get(record.code);
    communes.push({
      insee: record.code,
      name: record.nom.replace(/ Arrondissement$/, ""),
      postcodes: record.codesPostaux ?? [],
      department,
      region: departments.get(department)?.region ?? "",
      ...rounded(centre),
      estimated: !known.has(record.code),
      population: record.population ?? 0,
      parent: record.commune ?? null,
    });
  }
  return communes.sort((a, b) => (a.insee < b.insee ? -1 : 1));
}

/** To 11 metres: more would claim more than is known. */
function rounded(point: Point | undefined): Pick<Commune, "latitude" | "longitude"> {
  if (!point) return { latitude: null, longitude: null };
  const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;
  return { latitude: round(point.latitude), longitude: round(point.longitude) };
}
