import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distanceKm } from "./distance.ts";
import { PointIndex } from "./point-index.ts";

const point = fc.record({
  latitude: fc.double({ min: -89, max: 89, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe("PointIndex", () => {
  test("finds the points within a distance, nearest first", () => {
    fc.assert(
      fc.property(fc.array(point), point, fc.integer({ min: 0, max: 5000 }), (points, centre, km) => {
        const expected = points
          .map((each, id) => ({ id, distanceKm: distanceKm(centre, each) }))
          .filter((match) => match.distanceKm <= km)
          .sort((a, b) => a.distanceKm - b.distanceKm);
        expect(new PointIndex(points).within(centre, km)).toEqual(expected);
      }),
    );
  });

  test("never finds what has no coordinates", () => {
    const index = new PointIndex([
      { latitude: null, longitude: null },
      { latitude: 47, longitude: 5 },
    ]);
    expect(index.within({ latitude: 47, longitude: 5 }, 20_000)).toEqual([{ id: 1, distanceKm: 0 }]);
  });
});
