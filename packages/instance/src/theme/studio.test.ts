import { expect, test } from "vitest";
import { compileTheme } from "./compile.ts";
import { findFonts } from "./font/find-fonts.ts";
import { composeTheme, studioChoices, type ThemeWishes } from "./studio.ts";

const nothing: ThemeWishes = {
  base: null,
  colors: {},
  looks: {},
  fonts: {},
  size: null,
  rounding: null,
  density: null,
  contrast: null,
};
const current = JSON.stringify({
  $extensions: { other: { kept: true }, tremplin: { base: "cimes" } },
  brand: { main: { $type: "color", $value: "#0d5c4d" } },
  radius: { m: { $value: "3px" } },
});

function compiled(wishes: Partial<ThemeWishes>) {
  const made = compileTheme(composeTheme(current, { ...nothing, ...wishes }));
  return "theme" in made ? made.theme : made.problems;
}

test("who wants nothing gets the file that there is", () => {
  expect(JSON.parse(composeTheme(current, nothing))).toEqual(JSON.parse(current));
});

test("a wish goes over the file, and leaves the rest of it", () => {
  const text = composeTheme(current, {
    ...nothing,
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
  const text = composeTheme(current, { ...nothing, base: "atelier" });
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
