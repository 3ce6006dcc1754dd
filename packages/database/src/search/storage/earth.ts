/** Mean radius of the Earth, in km, as in core's `distanceKm`. */
const radiusKm = 6371.0088;

/** A point on the sphere of radius 1: distances between two are plain geometry, without trigonometry. */
export type UnitVector = readonly [x: number, y: number, z: number];

export function unitVector(latitude: number, longitude: number): UnitVector {
  const phi = (latitude * Math.PI) / 180;
  const lambda = (longitude * Math.PI) / 180;
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

/** The square of the straight line between two points of the unit sphere that are `km` apart on the ground. */
export function squaredChord(km: number): number {
  return (2 * Math.sin(km / (2 * radiusKm))) ** 2;
}

/** The distance on the ground, in km, of two points whose squared chord is known. */
export function kmOfSquaredChord(squared: number): number {
  return 2 * radiusKm * Math.asin(Math.min(1, Math.sqrt(squared) / 2));
}
