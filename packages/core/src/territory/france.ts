import type { Point } from "./distance.ts";

/** South, north, west and east bounds of the mainland with Corsica, and of each territory overseas. */
const boxes: readonly (readonly [south: number, north: number, west: number, east: number])[] = [
  [41.3, 51.2, -5.3, 9.7],
  [14.3, 18.2, -63.2, -60.8], // Guadeloupe, Martinique, Saint-Martin, Saint-Barthélemy
  [2, 6, -54.7, -51.5], // Guyane
  [-21.5, -20.8, 55.1, 55.9], // La Réunion
  [-13.1, -12.5, 44.9, 45.4], // Mayotte
  [46.7, 47.2, -56.5, -56.1], // Saint-Pierre-et-Miquelon
  [-23, -19.4, 163.4, 168.3], // Nouvelle-Calédonie
  [-28, -7.8, -154.8, -134.3], // Polynésie française
  [-14.5, -13.1, -178.3, -176], // Wallis et Futuna
];

/** True for a point in one of the boxes that hold France, overseas too. */
export function isInFrance({ latitude, longitude }: Point): boolean {
  return boxes.some(
    ([south, north, west, east]) =>
      latitude >= south && latitude <= north && longitude >= west && longitude <= east,
  );
}
