import { describe, expect, test } from "vitest";
import { offerPath, offerSlug, publicIdFromPath } from "./path.ts";

test("an offer's address ends with its public id", () => {
  expect(offerPath({ slug: "vendeur-h-f", publicId: "0k3v9q2m7t" })).toBe("/offres/vendeur-h-f-0k3v9q2m7t");
  expect(offerPath({ slug: "", publicId: "0k3v9q2m7t" })).toBe("/offres/0k3v9q2m7t");
});

test("an offer's slug tells the job and the place", () => {
  expect(offerSlug("Vendeur / Vendeuse (H/F)", "Dijon")).toBe("vendeur-vendeuse-h-f-dijon");
});

describe("publicIdFromPath", () => {
  test.each([
    ["vendeur-h-f-0k3v9q2m7t", "0k3v9q2m7t"],
    ["0k3v9q2m7t", "0k3v9q2m7t"],
    ["OLD-SLUG-0K3V9Q2M7T", "0k3v9q2m7t"],
    ["vendeur0k3v9q2m7t", null],
    ["vendeur-0k3v9q2m7l", null],
    ["", null],
  ])("%j gives %j", (segment, id) => {
    expect(publicIdFromPath(segment)).toBe(id);
  });
});
