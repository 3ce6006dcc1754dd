import { describe, expect, test } from "vitest";
import { compileTheme } from "./compile.ts";
import { colorNames } from "./names.ts";

const main = { main: { $type: "color", $value: "#0d5c4d" } };

function compile(tokens: unknown) {
  return compileTheme(JSON.stringify(tokens, null, 1));
}

function problems(tokens: unknown) {
  const made = compile(tokens);
  return "problems" in made ? made.problems : [];
}

function css(tokens: unknown): string {
  const made = compile(tokens);
  if ("problems" in made) throw new Error(made.problems.map(({ message }) => message.fr).join());
  return made.theme.css;
}

describe("the style sheet", () => {
  const sheet = css({ brand: main });

  test("is one layer with light, dark by preference, and either by choice", () => {
    expect(sheet).toMatch(/^@layer theme\{\n:root\{[^}]*color-scheme:light/);
    expect(sheet).toContain(
      '@media (prefers-color-scheme:dark){:root:not([data-theme="light"]){color-scheme:dark;',
    );
    expect(sheet).toContain(':root[data-theme="dark"]{color-scheme:dark;');
    expect(sheet.split("{").length).toBe(sheet.split("}").length);
  });

  test("holds every colour in both modes, radii, fonts and shadows", () => {
    for (const name of colorNames) expect(sheet.split(`--color-${name}:#`)).toHaveLength(4);
    for (const name of [
      "radius-s",
      "radius-m",
      "radius-l",
      "font-body",
      "font-heading",
      "shadow-1",
      "shadow-2",
    ]) {
      expect(sheet).toContain(`--${name}:`);
    }
  });

  test("weighs little", () => {
    expect(sheet.length).toBeLessThan(5500);
  });
});

test("the browser's edges take the page's own background", () => {
  const made = compile({ brand: main, dark: { bg: { $value: "#101010" } } });
  expect("theme" in made && made.theme.meta).toEqual({
    light: expect.stringMatching(/^#f/),
    dark: "#101010",
  });
});

test("any token may be set, and a group may give its type", () => {
  const sheet = css({
    $schema: "x",
    brand: { $type: "color", $description: "La marque", ...main },
    light: { text: { $value: "#111111" } },
    radius: { m: { $type: "dimension", $value: { value: 2, unit: "px" } } },
    font: { body: { $type: "fontFamily", $value: ["Georgia", "serif"] } },
  });
  expect(sheet).toContain("--color-text:#111111");
  expect(sheet).toContain("--radius-m:2px");
  expect(sheet).toContain('--font-body:"Georgia",serif');
});

describe("a wrong token is told with its path and a mend", () => {
  test.each<[unknown, string | null, RegExp]>([
    [{}, "brand.main", /Exemple/],
    [[], null, /Exemple/],
    [{ brand: main, brnad: {} }, "brnad", /"brand"/],
    [{ brand: main, light: { txt: { $value: "#000" } } }, "light.txt", /"text"/],
    [{ brand: { main: { $type: "color" } } }, "brand.main", /\$value/],
    [{ brand: { main: { $type: "colour", $value: "#000" } } }, "brand.main.$type", /"color"/],
    [{ brand: { main: { $type: "color", $value: "verdâtre" } } }, "brand.main.$value", /Exemple/],
    [{ brand: { main: "#000" } }, "brand.main", /Exemple/],
    [{ brand: main, radius: { m: { $value: "1vw" } } }, "radius.m.$value", /Exemple/],
  ])("%j", (tokens, key, mend) => {
    const found = problems(tokens);
    expect(found.map((problem) => problem.key)).toEqual([key]);
    expect(found[0]?.mend.fr).toMatch(mend);
    expect(found[0]?.line).toBeGreaterThan(0);
  });

  test("malformed JSON has line and column", () => {
    const made = compileTheme('{ "brand": ');
    expect("problems" in made && made.problems[0]?.message.fr).toContain("ligne 1, colonne 12");
  });
});

describe("colours that cannot be read stop the start", () => {
  test("the colour that the owner set is named, with one that passes", () => {
    const found = problems({ brand: main, light: { "text-muted": { $value: "#aaaaaa" } } });
    expect(new Set(found.map(({ key }) => key))).toEqual(new Set(["light.text-muted"]));
    const [, suggested] = /"(#[0-9a-f]{6})"/.exec(found[0]?.mend.fr ?? "") ?? [];
    expect(suggested).toBeDefined();
  });

  test("a component that follows it is not told apart, and the colour proposed passes under it too", () => {
    const tokens = { brand: main, light: { text: { $value: "#aaaaaa" } } };
    const [problem, ...others] = problems(tokens);
    expect(others).toEqual([]);
    const nearest = /"(#[0-9a-f]{6})"/.exec(problem?.mend.fr ?? "")?.[1];
    expect(problems({ ...tokens, light: { text: { $value: nearest } } })).toEqual([]);
  });

  test("a component's own colour is told by its path and line", () => {
    const header = { background: { $value: "#777777" }, text: { $value: "#888888" } };
    const found = problems({ brand: main, header });
    expect(found.map(({ key }) => key)).toEqual(["header.text", "header.text"]);
    expect(found.map(({ message }) => message.fr.slice(0, 10))).toEqual(["mode clair", "mode sombr"]);
    expect(found[0]?.line).toBeGreaterThan(1);
  });

  test("a background on which nothing can be read is the one to change", () => {
    const found = problems({ brand: main, light: { bg: { $value: "#000000" } } });
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map(({ key }) => key))).toEqual(new Set(["light.bg"]));
  });
});
