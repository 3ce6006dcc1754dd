import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compileTheme } from "./compile.ts";
import { shippedFile, shippedThemes } from "./shipped.ts";
import { readTokens } from "./tokens.ts";

const textOf = (name: string) => readFileSync(shippedFile(name), "utf8");

function compiled(text: string) {
  const made = compileTheme(text);
  if ("problems" in made) throw new Error(made.problems.map(({ message }) => message.fr).join("\n"));
  return made.theme;
}

test("there are five finished themes", () => {
  expect(shippedThemes()).toEqual(["atelier", "cimes", "contraste", "coteaux", "region"]);
});

describe.each(shippedThemes())("%s", (name) => {
  test("can be read in both modes, and finds its fonts", () => {
    const theme = compiled(textOf(name));
    for (const [, family] of theme.css.matchAll(/--font-(?:body|heading):"([^"]+)"/g))
      expect(theme.fonts.map((font) => font.family)).toContain(family);
  });

  test("is a base for any colour of an instance", () => {
    for (const main of ["#ffd500", "#0a0a0a", "#c2185b", "#8bc34a", "#ffffff"]) {
      const own = {
        $extensions: { tremplin: { base: name } },
        brand: { main: { $type: "color", $value: main } },
      };
      expect(() => compiled(JSON.stringify(own)), main).not.toThrow();
    }
  });

  test("keeps a first visit's fonts under 60 kB", () => {
    const bytes = compiled(textOf(name)).fonts.map(({ file }) => readFileSync(file).byteLength);
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(60_000);
  });
});

test("no two look alike: each differs from each other in most of its shapes, and in its fonts", () => {
  const themes = shippedThemes().map((name) => {
    const read = readTokens(textOf(name));
    if ("problems" in read) throw new Error(name);
    return read.tokens;
  });
  for (const [at, one] of themes.entries()) {
    for (const other of themes.slice(at + 1)) {
      const shared = Object.entries(one.looks).filter(
        ([part, look]) => Reflect.get(other.looks, part) === look,
      );
      expect(shared.length).toBeLessThanOrEqual(2);
      expect(one.values.get("font.heading")).not.toEqual(other.values.get("font.heading"));
    }
  }
});

test("the one of strong contrast reaches 7 for every text (WCAG 2.2, 1.4.6)", () => {
  const read = readTokens(textOf("contraste"));
  expect("tokens" in read && read.tokens.least).toEqual({ text: 7, control: 4.5 });
});
