import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contrastFailures } from "./check.ts";
import { contrast, oklchOf } from "./color.ts";
import { colorNames, modes } from "./names.ts";
import { derivePalette } from "./palette.ts";

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);

describe("any brand colours give a readable theme, at the usual contrast and at the strongest", () => {
  const levels = [
    { text: 4.5, control: 3 },
    { text: 7, control: 4.5 },
  ];
  test.each(modes.flatMap((mode) => levels.map((least) => [mode, least] as const)))(
    "%s, %j",
    (mode, least) => {
      const brand = fc.record({
        main: hex,
        accent: fc.option(hex, { nil: undefined }),
        neutral: fc.option(hex, { nil: undefined }),
      });
      fc.assert(
        fc.property(brand, (colors) => {
          const palette = derivePalette(colors, mode, {}, least);
          expect(Object.keys(palette).sort()).toEqual([...colorNames].sort());
          expect(contrastFailures(palette, mode, { least })).toEqual([]);
        }),
        {
          numRuns: 150,
          examples: [
            [{ main: "#ffffff", accent: "#ffffff", neutral: "#ffffff" }],
            [{ main: "#777777", accent: undefined, neutral: undefined }],
          ],
        },
      );
    },
  );
});

describe("the brand stays recognisable", () => {
  test("a colour that is dark enough is used as it is, with white on it", () => {
    const light = derivePalette({ main: "#0d5c4d" }, "light");
    expect(light.brand).toBe("#0d5c4d");
    expect(light["on-brand"]).toBe("#ffffff");
  });

  test("a pale one is darkened for buttons and shown as it is in the accents", () => {
    const light = derivePalette({ main: "#ffd500" }, "light");
    expect(light.brand).not.toBe("#ffd500");
    expect(contrast(light.brand, light.bg)).toBeGreaterThanOrEqual(3);
    expect(light.accent).toBe("#ffd500");
  });

  test("the hue is that of the brand in both modes", () => {
    for (const mode of modes) {
      const { h } = oklchOf(derivePalette({ main: "#0d5c4d" }, mode).brand);
      expect(Math.abs(h - oklchOf("#0d5c4d").h)).toBeLessThan(6);
    }
  });

  test("a grey brand gives pure greys, not a stray tint", () => {
    const { bg, text } = derivePalette({ main: "#555555" }, "dark");
    expect(oklchOf(bg).c).toBe(0);
    expect(oklchOf(text).c).toBe(0);
  });

  test("a button changes when the pointer is on it", () => {
    fc.assert(
      fc.property(hex, (main) => {
        const palette = derivePalette({ main }, "light");
        expect(palette["brand-hover"]).not.toBe(palette.brand);
      }),
      { numRuns: 100 },
    );
  });
});

test("colours that were chosen are taken, and the others are made to pass on them", () => {
  const palette = derivePalette({ main: "#0d5c4d" }, "light", { bg: "#9cc8b4", text: "#222222" });
  expect(palette).toMatchObject({ bg: "#9cc8b4", text: "#222222" });
  expect(contrastFailures(palette, "light")).toEqual([]);
  expect(palette["text-muted"]).not.toBe(derivePalette({ main: "#0d5c4d" }, "light")["text-muted"]);
});

test("dark grounds grow lighter with height", () => {
  const dark = derivePalette({ main: "#0d5c4d" }, "dark");
  const heights = [dark.bg, dark.surface, dark["surface-raised"]].map((ground) => oklchOf(ground).l);
  expect(heights).toEqual([...heights].sort());
});
