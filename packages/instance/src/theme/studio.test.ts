import fc from "fast-check";
import { expect, test } from "vitest";
import { verdicts } from "./check.ts";
import { compileTheme } from "./compile.ts";
import { findFonts } from "./font/find-fonts.ts";
import { lookChoices } from "./looks.ts";
import { modes } from "./names.ts";
import { leastContrast, pairs } from "./pairs.ts";
import { shippedThemes } from "./shipped.ts";
import { composeTheme, noWishes, studioChoices, type ThemeWishes } from "./studio.ts";

const current = JSON.stringify({
  $extensions: { other: { kept: true }, tremplin: { base: "cimes" } },
  brand: { main: { $type: "color", $value: "#0d5c4d" } },
  radius: { m: { $value: "3px" } },
});

function compiled(wishes: Partial<ThemeWishes>) {
  const made = compileTheme(composeTheme(current, { ...noWishes, ...wishes }));
  return "theme" in made ? made.theme : made.problems;
}

test("who wants nothing gets the file that there is", () => {
  expect(JSON.parse(composeTheme(current, noWishes))).toEqual(JSON.parse(current));
});

test("a wish goes over the file, and leaves the rest of it", () => {
  const text = composeTheme(current, {
    ...noWishes,
    looks: { hero: "plain" },
    colors: { "dark.bg": "#101010" },
  });
  expect(JSON.parse(text)).toMatchObject({
    $extensions: { other: { kept: true }, tremplin: { base: "cimes", hero: "plain" } },
    brand: { main: { $value: "#0d5c4d" } },
    dark: { bg: { $type: "color", $value: "#101010" } },
  });
});

test("another base begins anew", () => {
  const text = composeTheme(current, { ...noWishes, base: "atelier" });
  expect(JSON.parse(text)).toEqual({ $extensions: { tremplin: { base: "atelier" } } });
});

test("every wish shows in the theme that comes of it", () => {
  const theme = compiled({
    size: 19,
    rounding: "round",
    density: "airy",
    contrast: "strong",
    fonts: { "font.body": "Nunito" },
  });
  expect(theme).toMatchObject({
    least: { text: 7, control: 4.5 },
    values: { "size.body": "118.75%", "radius.m": "22px", "density.rows": "1.2" },
  });
});

test("every family that is offered has its files", () => {
  for (const family of studioChoices["font.heading"])
    expect(findFonts([family], null).fonts, family).toHaveLength(1);
});

test("what cannot be read is no theme, but the nearest that can be", () => {
  const problems = compiled({ colors: { "light.text": "#aaaaaa" } });
  expect(problems).toMatchObject([
    { key: "light.text", mend: { fr: expect.stringMatching(/"#[0-9a-f]{6}"/) } },
  ]);
});

/** Anything that somebody may type where a colour is asked for: colours, and what only looks like one. */
const anyColor = fc.oneof(
  fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, "0")}`),
  fc
    .tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 0.4, noNaN: true }),
      fc.nat(360),
    )
    .map(([lightness, chroma, hue]) => `oklch(${lightness} ${chroma} ${hue})`),
  fc.constantFrom(
    ...["white", "black", "transparent", "currentcolor", "inherit", "#fff8", "#00000001", "rgb(0 0 0 / 0.1)"],
    ...["{color.text}", "{color.bg}", "{light.bg}", "{brand.main}", "{ramp.main.50}", "var(--color-bg)"],
    ...["#fff;color:#fff", "hsl(nan nan nan)", "color-mix(in srgb, red, blue)", "#ggg", "  ", "\u0000"],
  ),
);
const optional = <Value>(some: fc.Arbitrary<Value>) => fc.option(some, { nil: undefined });
const anyWishes: fc.Arbitrary<ThemeWishes> = fc.record({
  base: fc.option(fc.constantFrom(...shippedThemes())),
  colors: fc.dictionary(
    fc.constantFrom(
      "brand.main",
      "brand.accent",
      "brand.neutral",
      "light.bg",
      "light.text",
      "dark.bg",
      "dark.text",
    ),
    anyColor,
  ),
  looks: fc.record({ header: optional(fc.constantFrom(...lookChoices.header)) }),
  fonts: fc.record({ "font.body": optional(fc.constantFrom(...studioChoices["font.body"])) }),
  size: fc.option(fc.constantFrom(...studioChoices.size)),
  rounding: fc.option(fc.constantFrom(...studioChoices.rounding)),
  density: fc.option(fc.constantFrom(...studioChoices.density)),
  contrast: fc.option(fc.constantFrom(...studioChoices.contrast)),
});

test("whatever somebody wants, what comes out can be read: every pair in both modes, or no theme at all", () => {
  const seen = { readable: 0, refused: 0 };
  fc.assert(
    fc.property(anyWishes, (wishes) => {
      const made = compileTheme(composeTheme(current, wishes));
      if ("problems" in made) {
        seen.refused += 1;
        expect(made.problems.length).toBeGreaterThan(0);
        return;
      }
      seen.readable += 1;
      const { theme } = made;
      for (const mode of modes)
        for (const { ratio, least, pair } of verdicts(theme.paints[mode], mode, pairs, leastContrast))
          expect(ratio, `${mode} ${pair.front} on ${pair.back}`).toBeGreaterThanOrEqual(least);
      for (const paint of Object.values(theme.paints).flatMap((each) => Object.values(each)))
        expect(paint).toMatch(/^#[0-9a-f]{6}$/);
      expect(Number.parseFloat(theme.values["size.body"] ?? "")).toBeGreaterThanOrEqual(100);
    }),
    { numRuns: 150 },
  );
  // It saw both.
  expect(Math.min(seen.readable, seen.refused)).toBeGreaterThan(5);
});
