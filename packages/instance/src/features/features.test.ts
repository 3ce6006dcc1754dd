import { describe, expect, test } from "vitest";
import { always } from "./always.ts";
import { featureContradictions } from "./contradictions.ts";
import { ownerIn } from "./feature.ts";
import { hasFeature, offValue, resolveFeatures } from "./has.ts";
import { featureOf, isThere } from "./owner.ts";
import { type FeatureName, featureNames, features } from "./registry.ts";

describe("the registry", () => {
  test.each(featureNames)("%s can be had and left out", (name) => {
    const { values, openWith, byDefault, needs } = features[name];
    expect(values).toContain(byDefault);
    expect(openWith.length).toBeGreaterThan(0);
    expect(values).toContain(offValue(name));
    for (const need of needs) expect(featureNames).toContain(need);
  });

  test("gives nothing to two features, or to one and to all", () => {
    for (const part of Object.keys(always) as (keyof typeof always)[]) {
      const named = [...always[part], ...featureNames.flatMap((name) => [...features[name][part]])];
      expect(named).toEqual([...new Set(named)]);
    }
  });

  test("no feature needs itself, by whatever way", () => {
    const reaches = (name: FeatureName, seen: readonly FeatureName[]): void => {
      expect(seen).not.toContain(name);
      for (const need of features[name].needs) reaches(need as FeatureName, [...seen, name]);
    };
    for (const name of featureNames) reaches(name, []);
  });
});

test("of two names that fit, the longer counts", () => {
  const named = new Map([
    ["a.*", 1],
    ["a.b.*", 2],
    ["a.b.c", 3],
  ]);
  expect(["a.x", "a.b.x", "a.b.c", "b"].map((name) => ownerIn(named, name))).toEqual([1, 2, 3, undefined]);
});

describe("what a board has", () => {
  test("is by default, unless its needs are off", () => {
    expect(resolveFeatures({})).toMatchObject({
      applications: "board",
      conversation: true,
      introductions: true,
    });
    expect(resolveFeatures({ conversation: false })).toMatchObject({
      introductions: false,
      broadcasts: false,
    });
  });

  test("follows the feature that owns it", () => {
    const off = { features: resolveFeatures({ conversation: false, applications: "elsewhere" }) };
    expect(isThere(off, "procedures", "conversation.introduce")).toBe(false);
    expect(isThere(off, "procedures", "application.mine")).toBe(false);
    expect(isThere(off, "procedures", "candidate.forMe")).toBe(true);
    expect(hasFeature(off, "applications")).toBe(false);
    expect(featureOf("mails", "candidate.recommended")).toBe("recommendations");
  });

  test("is refused when nobody said to what it belongs", () => {
    expect(() => isThere({ features: resolveFeatures({}) }, "mails", "strange.mail")).toThrow("strange.mail");
  });
});

describe("a feature without what it needs", () => {
  test("is told with what to write", () => {
    const [found, ...others] = featureContradictions({ cvLibrary: true, conversation: false });
    expect(others).toEqual([]);
    expect(found?.path).toEqual(["features", "cvLibrary"]);
    expect(found?.message.fr).toBe("« CVthèque » a besoin de « Messages », qui est désactivé");
    expect(found?.mend.fr).toContain('"features.conversation" à true');
  });

  test("is off quietly when the settings do not ask for it", () => {
    expect(featureContradictions({ conversation: false })).toEqual([]);
    expect(featureContradictions({ conversation: "non", introductions: true })).toEqual([]);
    expect(featureContradictions(null)).toEqual([]);
  });
});
