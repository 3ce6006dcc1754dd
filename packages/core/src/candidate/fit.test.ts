import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ContractKind, contractKinds } from "../offer/index.ts";
import { fitOf, type OfferToFit, type ProfileToFit } from "./fit.ts";
import { emptyProfile, mobilityWays } from "./profile.ts";

const dijon = { insee: "21231", label: "Dijon", latitude: 47.3216, longitude: 5.0415 };
const beaune = { latitude: 47.0239, longitude: 4.8373 };

const offer: OfferToFit = {
  title: "Vendeur / Vendeuse en boulangerie (H/F)",
  description: "Vous accueillez les clients.",
  schedule: null,
  weeklyHours: 35,
  romeCode: "D1106",
  romeLabel: "Vente en alimentation",
  nafCode: null,
  contract: "cdd",
  contractMonths: 6,
  licences: [],
  training: null,
  skills: ["Accueillir la clientèle", "Encaisser"],
  experience: "none",
  place: {
    insee: "21231",
    label: "Dijon",
    postcode: "21000",
    department: "21",
    latitude: dijon.latitude,
    longitude: dijon.longitude,
    street: null,
  },
  remote: "none",
  withoutCar: true,
  startsOn: "2026-12-01",
};
const inBeaune: OfferToFit = { ...offer, place: { ...offer.place, ...beaune } };
const profile: ProfileToFit = { ...emptyProfile, place: dijon, jobs: ["vendeuse"], contracts: ["cdd"] };

const codes = (told: readonly { code: string }[]) => told.map(({ code }) => code);

describe("fitOf", () => {
  test("says why an offer suits", () => {
    const whole = {
      ...profile,
      mobility: ["bike"] as const,
      skills: [{ label: "Encaisser", from: "work" }] as const,
      availableFrom: "2026-11-30",
    };
    const { fits, reasons, obstacles, km } = fitOf(offer, whole, 19);
    expect({ fits, obstacles, km }).toEqual({ fits: true, obstacles: [], km: 0 });
    expect(reasons).toEqual([
      { code: "job", job: "vendeuse" },
      { code: "skills", skills: ["Encaisser"] },
      { code: "near", km: 0, way: "bike" },
      { code: "contract", contract: "cdd" },
      { code: "beginner" },
      { code: "in-time" },
    ]);
  });

  test.each([
    ["too far", inBeaune, profile, 19, ["too-far"]],
    [
      "no way to get there",
      inBeaune,
      { ...profile, radiusKm: 50, mobility: ["bike"] as const },
      19,
      ["no-way"],
    ],
    [
      "no line goes there",
      { ...inBeaune, withoutCar: false },
      { ...profile, radiusKm: 50, mobility: ["transit"] as const },
      19,
      ["no-way"],
    ],
    ["another contract", { ...offer, contract: "stage" as const }, profile, 19, ["contract"]],
    ["a licence", { ...offer, licences: ["B"] }, profile, 19, ["licence"]],
    ["experience", { ...offer, experience: "required" as const }, profile, 19, ["experience"]],
    ["later", offer, { ...profile, availableFrom: "2027-01-01" }, 19, ["not-yet"]],
    ["closed to minors", { ...offer, schedule: "Travail de nuit" }, profile, 17, ["minor"]],
  ] as const)("names what stands between: %s", (_, to, of, age, expected) => {
    const { fits, obstacles } = fitOf(to, of, age);
    expect(codes(obstacles)).toEqual(expected);
    expect(fits).toBe(false);
  });

  test.each([
    ["vendeur", true],
    ["Vendeuse", true],
    ["boulangère", false],
    ["vente en boulangerie", true],
    ["maçon", false],
    ["", false],
  ])("the wish %j is met: %j", (job, expected) => {
    expect(codes(fitOf(offer, { ...profile, jobs: [job] }, null).reasons).includes("job")).toBe(expected);
  });

  test("a ROME code is a wish too, told in the words of the offer", () => {
    const { reasons } = fitOf(offer, { ...profile, jobs: [], romeCodes: ["D1106"] }, null);
    expect(reasons[0]).toEqual({ code: "job", job: "Vente en alimentation" });
  });

  test("work from home is near to everybody", () => {
    const { obstacles, reasons } = fitOf({ ...inBeaune, remote: "full" }, profile, null);
    expect(obstacles).toEqual([]);
    expect(codes(reasons)).toContain("remote");
  });

  test("nothing told on either side is no obstacle", () => {
    const untold = { ...offer, licences: null, startsOn: null, experience: null };
    expect(fitOf(untold, { ...emptyProfile }, null).obstacles).toEqual([]);
  });
});

describe("of any offer and profile", () => {
  const anyOffer = fc.record({
    contract: fc.constantFrom(...contractKinds),
    licences: fc.option(fc.subarray(["B", "C"])),
    experience: fc.constantFrom(null, "none" as const, "wished" as const, "required" as const),
    remote: fc.constantFrom("none" as const, "partial" as const, "full" as const),
    withoutCar: fc.constantFrom(null, true, false),
    startsOn: fc.constantFrom(null, "2026-12-01"),
    latitude: fc.option(fc.double({ min: 46, max: 48, noNaN: true })),
  });
  const anyProfile = fc.record({
    jobs: fc.subarray(["vendeuse", "maçon"]),
    contracts: fc.subarray([...contractKinds] as ContractKind[]),
    radiusKm: fc.integer({ min: 1, max: 100 }),
    mobility: fc.subarray([...mobilityWays]),
    licences: fc.subarray(["B", "C"]),
    availableFrom: fc.constantFrom(null, "2026-11-01", "2027-01-01"),
    isPlaced: fc.boolean(),
  });
  type AnyOffer = typeof anyOffer extends fc.Arbitrary<infer Value> ? Value : never;
  type AnyProfile = typeof anyProfile extends fc.Arbitrary<infer Value> ? Value : never;
  const offerWith = ({ latitude, ...rest }: AnyOffer): OfferToFit => ({
    ...offer,
    ...rest,
    place: { ...offer.place, latitude },
  });
  const profileWith = ({ isPlaced, ...rest }: AnyProfile): ProfileToFit => ({
    ...emptyProfile,
    ...rest,
    place: isPlaced ? dijon : null,
  });

  test("what fits has no obstacle; no code is both a reason and an obstacle", () => {
    fc.assert(
      fc.property(anyOffer, anyProfile, fc.option(fc.integer({ min: 14, max: 26 })), (some, of, age) => {
        const { fits, reasons, obstacles } = fitOf(offerWith(some), profileWith(of), age);
        if (fits) expect(obstacles).toEqual([]);
        const against = new Set(codes(obstacles));
        expect(codes(reasons).filter((code) => against.has(code))).toEqual([]);
      }),
    );
  });

  test("a larger radius, another licence or a car never adds an obstacle", () => {
    fc.assert(
      fc.property(anyOffer, anyProfile, (some, of) => {
        const [to, poorer] = [offerWith(some), profileWith(of)];
        const richer = {
          ...poorer,
          radiusKm: poorer.radiusKm + 50,
          licences: ["B", "C"],
          mobility: poorer.mobility.length === 0 ? [] : [...poorer.mobility, "car" as const],
        };
        const before = codes(fitOf(to, poorer, null).obstacles);
        const isFar = before.includes("too-far");
        for (const code of codes(fitOf(to, richer, null).obstacles)) {
          if (!isFar) expect(before).toContain(code);
        }
      }),
    );
  });

  test("says nothing of a score", () => {
    fc.assert(
      fc.property(anyOffer, anyProfile, (some, of) => {
        expect(Object.keys(fitOf(offerWith(some), profileWith(of), 20)).sort()).toEqual([
          "fits",
          "km",
          "obstacles",
          "reasons",
        ]);
      }),
    );
  });
});
