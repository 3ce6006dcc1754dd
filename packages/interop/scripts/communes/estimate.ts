import type { Point } from "@tremplin/core/territory";
import type { OfficialCommune, OfficialGroup } from "./official.ts";

/** How far outside the known centres of its department a commune may lie, in degrees (about 8 km). */
const margin = 0.08;

/**
 * Estimates the centres that no source tells: the mean of the known neighbours of the same postcode,
 * else of the same grouping of communes (EPCI), else of the same arrondissement, else of the
 * department. An estimate that falls outside the department is refused, and the wider one tried.
 * Collectivities are left out: their islands are too far apart for a mean to say anything.
 */
export function estimateCentres(
  official: readonly OfficialCommune[],
  groups: readonly OfficialGroup[],
  known: ReadonlyMap<string, Point>,
): Map<string, Point> {
  const current = official.filter(({ type }) => type === "commune-actuelle");
  const groupOf = new Map(
    groups.flatMap(({ code, membres }) => membres.map((member) => [member.code, code])),
  );
  /** From the nearest neighbours to the farthest. */
  const circles = (commune: OfficialCommune): string[] => [
    ...(commune.codesPostaux ?? []).map((postcode) => `postcode ${postcode}`),
    `group ${groupOf.get(commune.code)}`,
    `arrondissement ${commune.arrondissement}`,
    `department ${commune.departement}`,
  ];
  const pointsOf = new Map<string, Point[]>();
  for (const commune of current) {
    const centre = known.get(commune.code);
    if (!centre) continue;
    for (const circle of circles(commune)) {
      const points = pointsOf.get(circle);
      if (points) points.push(centre);
      else pointsOf.set(circle, [centre]);
    }
  }
  const estimates = new Map<string, Point>();
  for (const commune of current) {
    if (known.has(commune.code) || /^98/.test(commune.code)) continue;
    const inDepartment = boxOf(pointsOf.get(`department ${commune.departement}`) ?? []);
    const estimate = circles(commune)
      .map((circle) => meanOf(pointsOf.get(circle) ?? []))
      .find((point) => point !== null && inDepartment(point));
    if (estimate) estimates.set(commune.code, estimate);
  }
  return estimates;
}

function meanOf(points: readonly Point[]): Point | null {
  if (points.length === 0) return null;
  const sum = (of: (point: Point) => number) => points.reduce((total, point) => total + of(point), 0);
  return {
    latitude: sum((point) => point.latitude) / points.length,
    longitude: sum((point) => point.longitude) / points.length,
  };
}

function boxOf(points: readonly Point[]): (point: Point) => boolean {
  const latitudes = points.map((point) => point.latitude);
  const longitudes = points.map((point) => point.longitude);
  const between = (value: number, values: readonly number[]) =>
    value >= Math.min(...values) - margin && value <= Math.max(...values) + margin;
  return (point) => between(point.latitude, latitudes) && between(point.longitude, longitudes);
}
