import { distanceKm } from "@tremplin/core/territory";
import { expect, test } from "vitest";
import { byCommune, gather, type MapPoint } from "./clusters.ts";
import { draw } from "./drawing.ts";

let made = 0;
function offersAt(
  insee: string,
  placeLabel: string,
  latitude: number,
  longitude: number,
  count: number,
): MapPoint[] {
  return Array.from({ length: count }, () => {
    made += 1;
    const publicId = String(made).padStart(10, "0");
    return {
      publicId,
      slug: "",
      title: "Offre",
      companyName: null,
      contract: "cdi",
      insee,
      placeLabel,
      latitude,
      longitude,
    };
  });
}

const dijon = offersAt("21231", "Dijon", 47.322, 5.041, 30);
const chenove = offersAt("21166", "Chenôve", 47.288, 5.008, 5);
const beaune = offersAt("21054", "Beaune", 47.026, 4.84, 8);
const montbard = offersAt("21425", "Montbard", 47.623, 4.337, 2);

test("one cluster for each commune, most offers first, none lost", () => {
  const clusters = byCommune([...chenove, ...beaune, ...dijon]);
  expect(clusters.map(({ name, count }) => [name, count])).toEqual([
    ["Dijon", 30],
    ["Beaune", 8],
    ["Chenôve", 5],
  ]);
});

test("clusters that touch are joined into the larger, which tells how far it reaches", () => {
  const near = (a: { name: string }, b: { name: string }) => a.name === "Dijon" && b.name === "Chenôve";
  const [first, second] = gather(byCommune([...dijon, ...chenove, ...beaune]), near, distanceKm);
  expect(first).toMatchObject({ name: "Dijon", count: 35, communes: 2 });
  expect(first?.reachKm).toBeCloseTo(4.5, 0);
  expect(second).toMatchObject({ name: "Beaune", communes: 1, reachKm: 0 });
});

test("dots stand inside the square, apart from each other, north up", () => {
  const { dots } = draw([...dijon, ...chenove, ...beaune, ...montbard], "21231");
  expect(dots.reduce((sum, { cluster }) => sum + cluster.count, 0)).toBe(45);
  for (const { x, y } of dots) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(100);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(100);
  }
  const spot = (name: string) => dots.find(({ cluster }) => cluster.name === name);
  expect(spot("Montbard")?.y).toBeLessThan(spot("Dijon")?.y ?? 0);
  expect(spot("Montbard")?.x).toBeLessThan(spot("Dijon")?.x ?? 0);
});

test("one place, and no place at all", () => {
  expect(draw(dijon, null).dots).toMatchObject([{ x: 50, y: 50, name: { anchor: "middle" } }]);
  expect(draw([], null).dots).toEqual([]);
});
