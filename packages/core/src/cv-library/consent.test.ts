import { describe, expect, test } from "vitest";
import { cvStates } from "../candidate/index.ts";
import { type LibraryFacts, whyHidden, whyNotConsent } from "./consent.ts";

const shown: LibraryFacts = {
  isConsented: true,
  cvState: "validated",
  isDisabled: false,
  isArchived: false,
  hasAdvisor: true,
  isBirthDateTold: true,
  isMinor: false,
  hasRepresentativeConsent: false,
};

describe("a CV is found", () => {
  test("when it was validated and its owner agreed", () => expect(whyHidden(shown)).toBeNull());
  test("a minor's, when the representative agreed too", () =>
    expect(whyHidden({ ...shown, isMinor: true, hasRepresentativeConsent: true })).toBeNull());
});

describe("each way out of the library", () => {
  test.each([
    ["taken back", { isConsented: false }, "no-consent"],
    ["deleted", { cvState: null }, "cv-gone"],
    ["a minor without the representative", { isMinor: true }, "no-representative"],
    ["age not told", { isBirthDateTold: false }, "no-birth-date"],
    ["follow-up ended", { isArchived: true }, "archived"],
    ["nobody accompanies", { hasAdvisor: false }, "no-advisor"],
    ["account closed", { isDisabled: true }, "disabled"],
  ] as const)("%s", (_what, change, reason) => expect(whyHidden({ ...shown, ...change })).toBe(reason));

  test.each(cvStates.filter((state) => state !== "validated"))("a CV that is %s", (cvState) =>
    expect(whyHidden({ ...shown, cvState })).toBe("cv-not-validated"),
  );
});

test("agreeing needs all but the agreement", () => {
  expect(whyNotConsent({ ...shown })).toBeNull();
  expect(whyNotConsent({ ...shown, cvState: "to-review" })).toBe("cv-not-validated");
});
