import { isComplete, monthlyPay, smicAt } from "@tremplin/core/offer";
import { seasonOf } from "@tremplin/core/sector";
import { CommuneIndex } from "@tremplin/core/territory";
import { describe, expect, test } from "vitest";
import { readCommunes } from "../../territory/communes-file.ts";
import { generateMountainDemo } from "./generate.ts";

const communes = new CommuneIndex(await readCommunes());
const now = new Date("2026-11-24T10:00:00Z");
const demo = generateMountainDemo({ seed: 73054, offers: 320, communes, now });
const offers = [...demo.offers].flat();

describe("the demo of the mountain", () => {
  test("has its offers, and sixty companies or more in three massifs, each with a name of its own", () => {
    expect(offers).toHaveLength(320);
    expect(demo.companies.length).toBeGreaterThanOrEqual(60);
    expect(new Set(demo.companies.map(({ name }) => name)).size).toBe(demo.companies.length);
    const departments = new Set(offers.map(({ place }) => place.department));
    for (const department of ["74", "73", "05", "65", "2B"]) expect([...departments]).toContain(department);
  });

  test("every offer is complete, of a commune that exists, and paid at the legal minimum or more", () => {
    const minimum = smicAt(now).monthly;
    for (const offer of offers) {
      expect(isComplete(offer)).toBe(true);
      expect(communes.byInsee(offer.place.insee ?? "")?.name).toBe(offer.place.label);
      const month = monthlyPay(offer.pay, offer.weeklyHours);
      if (month !== null) expect(month).toBeGreaterThanOrEqual(minimum);
    }
  });

  test("no two texts are the same, and no two public ids", () => {
    expect(new Set(offers.map(({ description }) => description)).size).toBe(offers.length);
    expect(new Set(offers.map(({ publicId }) => publicId)).size).toBe(offers.length);
  });

  test("all seasons are there, and start where they should", () => {
    const seasons = Map.groupBy(offers, seasonOf);
    for (const season of ["winter", "summer", "both", "all-year"] as const) {
      expect(seasons.get(season)?.length ?? 0, season).toBeGreaterThan(20);
    }
    for (const { startsOn } of offers)
      if (startsOn) expect(startsOn > now.toISOString().slice(0, 10)).toBe(true);
  });

  test("the same seed gives the same offers", () => {
    const again = [...generateMountainDemo({ seed: 73054, offers: 20, communes, now }).offers].flat();
    expect(again).toEqual(offers.slice(0, 20));
  });
});
