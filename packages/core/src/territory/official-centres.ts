import type { Commune } from "./commune.ts";
import type { Point } from "./distance.ts";

/** The official centre of a commune. */
export interface CommuneCentre extends Point {
  /** INSEE code. */
  readonly insee: string;
}

/** The communes with official centres in place of the bundled ones; codes that none bears are left aside. */
export function withOfficialCentres(
  communes: readonly Commune[],
  centres: Iterable<CommuneCentre>,
): Commune[] {
  const byInsee = new Map(Array.from(centres, (centre) => [centre.insee, centre]));
  return communes.map((commune) => {
    const centre = byInsee.get(commune.insee);
    if (!centre) return commune;
    return { ...commune, latitude: centre.latitude, longitude: centre.longitude, estimated: false };
  });
}
