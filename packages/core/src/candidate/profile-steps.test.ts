import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyProfile, isProfileTelling } from "./profile.ts";
import { isTold, listed, nextStep, profileSteps } from "./profile-steps.ts";

const full = {
  ...emptyProfile,
  jobs: ["Boulanger"],
  skills: [{ label: "Cuisiner pour dix", from: "home" }],
  place: { insee: "21231", label: "Dijon", latitude: 47.3, longitude: 5 },
  availability: "Pas le mercredi",
  languages: [{ name: "Dari", level: "native" }],
  about: "Je me lève tôt.",
} as const;

test("an empty profile begins at the beginning, a full one has an end", () => {
  expect(profileSteps.filter((step) => isTold(step, emptyProfile))).toEqual([]);
  expect(nextStep(emptyProfile)).toBe("recherche");
  expect(nextStep({ ...full, place: null })).toBe("lieu");
  expect(nextStep(full)).toBeNull();
});

test("a profile replaces a CV once it says what one wants and what one can do", () => {
  expect(isProfileTelling(emptyProfile)).toBe(false);
  expect(isProfileTelling({ ...emptyProfile, jobs: ["Boulanger"] })).toBe(false);
  expect(isProfileTelling({ ...emptyProfile, about: "Je me lève tôt." })).toBe(false);
  expect(isProfileTelling(full)).toBe(true);
});

describe("listed", () => {
  const size = { most: 3, longest: 20 };

  test("takes lines as people write them", () => {
    expect(listed("- Cuisiner\n•  garder  des enfants ; Cuisiner\n\n", size)).toEqual([
      "Cuisiner",
      "garder des enfants",
    ]);
  });

  test("keeps within its limits whatever is typed", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const lines = listed(text, size);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) {
          expect(line).toBe(line.trim());
          expect(line.length).toBeGreaterThan(0);
          expect(line.length).toBeLessThanOrEqual(20);
        }
      }),
    );
  });
});
