import type { Antenna } from "../queries/antenna.ts";

const at = new Date("2026-03-02T09:00:00Z");

/** An open antenna of two departments of Provence, unless told otherwise. */
export function antennaExample(changes: Partial<Antenna> = {}): Antenna {
  return {
    id: "paca",
    slug: "paca",
    name: "Provence-Alpes-Côte d'Azur",
    insee: null,
    address: null,
    createdAt: at,
    areas: { regions: [], departments: ["05", "06"], groups: [], communes: [] },
    territory: { departments: ["05", "06"], communes: [] },
    host: null,
    accent: null,
    picture: null,
    intro: "",
    isDeclared: false,
    openedAt: at,
    closedAt: null,
    ...changes,
  };
}
