import { describe, expect, test } from "vitest";
import { distanceKm } from "./distance.ts";

const dijon = { latitude: 47.322, longitude: 5.041 };
const beaune = { latitude: 47.026, longitude: 4.84 };
const saintDenis = { latitude: -20.88, longitude: 55.45 };

describe("distanceKm", () => {
  test("is what a map says", () => {
    expect(distanceKm(dijon, beaune)).toBeCloseTo(36.2, 0);
    expect(distanceKm(dijon, saintDenis)).toBeGreaterThan(9000);
    expect(distanceKm(dijon, saintDenis)).toBeLessThan(9200);
  });

  test("is nothing from a place to itself, and the same both ways", () => {
    expect(distanceKm(dijon, dijon)).toBe(0);
    expect(distanceKm(dijon, beaune)).toBe(distanceKm(beaune, dijon));
  });

  test("crosses the date line by the short way", () => {
    expect(
      distanceKm({ latitude: -16, longitude: 179.5 }, { latitude: -16, longitude: -179.5 }),
    ).toBeLessThan(110);
  });

  test("reaches the antipodes", () => {
    expect(distanceKm({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 })).toBeCloseTo(
      20015.1,
      0,
    );
  });
});
