import { distanceKm, kmPerDegree, type Point } from "./distance.ts";

/** A point found, by its position in the list given. */
export interface PointMatch {
  readonly id: number;
  readonly distanceKm: number;
}

/**
 * Finds points near another. It looks at all of them: 35,000 take 0.1 ms, which no tree is worth.
 * A point that is null, for a place whose coordinates are unknown, is never found.
 */
export class PointIndex {
  readonly #latitudes: Float64Array;
  readonly #longitudes: Float64Array;

  constructor(points: readonly (Point | null)[]) {
    this.#latitudes = Float64Array.from(points, (point) => point?.latitude ?? Number.NaN);
    this.#longitudes = Float64Array.from(points, (point) => point?.longitude ?? Number.NaN);
  }

  /** The points at most `km` away, nearest first. */
  within(centre: Point, km: number): PointMatch[] {
    const found: PointMatch[] = [];
    const margin = km / kmPerDegree + 1e-9;
    for (let id = 0; id < this.#latitudes.length; id += 1) {
      const latitude = this.#latitudes[id] as number;
      // Also skips the unknown ones, as nothing is true of NaN.
      if (!(Math.abs(latitude - centre.latitude) <= margin)) continue;
      const distance = distanceKm(centre, { latitude, longitude: this.#longitudes[id] as number });
      if (distance <= km) found.push({ id, distanceKm: distance });
    }
    return found.sort((a, b) => a.distanceKm - b.distanceKm);
  }
}
