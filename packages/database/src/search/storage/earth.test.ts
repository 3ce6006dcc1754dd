import { distanceKm } from "@tremplin/core/territory";
import fc from "fast-check";
import { expect, test } from "vitest";
import { kmOfSquaredChord, squaredChord, unitVector } from "./earth.ts";

const anyPoint = fc.record({
  latitude: fc.double({ min: -89, max: 89, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

test("straight lines through the globe tell the distance on the ground", () => {
  fc.assert(
    fc.property(anyPoint, anyPoint, (a, b) => {
      const [ax, ay, az] = unitVector(a.latitude, a.longitude);
      const [bx, by, bz] = unitVector(b.latitude, b.longitude);
      const squared = (ax - bx) ** 2 + (ay - by) ** 2 + (az - bz) ** 2;
      expect(kmOfSquaredChord(squared)).toBeCloseTo(distanceKm(a, b), 1);
    }),
  );
});

test("a radius and its chord say the same", () => {
  for (const km of [0, 1, 5, 100, 5000]) expect(kmOfSquaredChord(squaredChord(km))).toBeCloseTo(km, 6);
});
