import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTokens, type ThemeTokens } from "./tokens.ts";

const brand = { main: { $type: "color", $value: "#0d5c4d" } };
const px = (value: number) => ({ value, unit: "px" });
const shadow = { color: "#000000", offsetX: px(0), offsetY: px(2), blur: px(4), spread: px(0) };

function read(tokens: unknown): ThemeTokens {
  const found = readTokens(JSON.stringify(tokens, null, 1));
  if ("problems" in found)
    throw new Error(found.problems.map((each) => `${each.key}: ${each.message.fr}`).join("\n"));
  return found.tokens;
}

function value(tokens: Record<string, unknown>, path: string): unknown {
  return read({ brand, ...tokens }).values.get(path)?.value;
}

function problems(tokens: unknown): { key: string | null; said: string; line: number | null }[] {
  const found = readTokens(JSON.stringify(tokens, null, 1));
  if (!("problems" in found)) return [];
  return found.problems.map(({ key, message, mend, line }) => ({
    key,
    line,
    said: `${message.fr} ${mend.fr}`,
  }));
}

describe("one token may point at another", () => {
  const palette = {
    $type: "color",
    sky: { $value: { colorSpace: "srgb", components: [0.2, 0.4, 0.6] } },
    sea: { $value: "{palette.sky}" },
  };

  test("by an alias, through another one", () => {
    expect(value({ palette, light: { accent: { $value: "{palette.sea}" } } }, "light.accent")).toEqual({
      hex: "#336699",
      alpha: 1,
    });
  });

  test("by a JSON pointer, to a token or to a part of one", () => {
    expect(value({ palette, light: { accent: { $ref: "#/palette/sky" } } }, "light.accent")).toMatchObject({
      hex: "#336699",
    });
    expect(
      value({ palette, light: { accent: { $ref: "#/palette/sky/$value" } } }, "light.accent"),
    ).toMatchObject({
      hex: "#336699",
    });
    const mixed = { colorSpace: "srgb", components: [{ $ref: "#/palette/sky/$value/components/2" }, 0, 0] };
    expect(value({ palette, light: { accent: { $value: mixed } } }, "light.accent")).toMatchObject({
      hex: "#990000",
    });
  });

  test("a name with a slash is escaped in a pointer", () => {
    const tokens = { palette: { "a/b": { $type: "dimension", $value: px(7) } } };
    expect(value({ ...tokens, radius: { m: { $ref: "#/palette/a~1b/$value" } } }, "radius.m")).toEqual(px(7));
  });

  test("a step of a brand's ramp, light at 50 and dark at 950", () => {
    const at = (step: number) =>
      value({ palette: { x: { $type: "color", $value: `{ramp.main.${step}}` } } }, "palette.x");
    expect(at(50)).toMatchObject({ hex: expect.stringMatching(/^#[ef]/) });
    expect(at(950)).toMatchObject({ hex: expect.stringMatching(/^#0/) });
  });

  test("a component takes a colour of the modes", () => {
    expect(value({ header: { background: { $value: "{color.band}" } } }, "header.background")).toEqual({
      mode: "band",
    });
  });

  test("the type comes from what it points at", () => {
    const tokens = {
      palette: { round: { $value: "{radius.l}" } },
      radius: { s: { $value: "{palette.round}" } },
    };
    expect(value(tokens, "radius.s")).toEqual(px(18));
  });
});

describe("groups", () => {
  test("hand their type down, and the nearest one counts", () => {
    const palette = {
      $type: "color",
      deep: { red: { $value: "#ff0000" }, size: { $type: "dimension", $value: px(3) } },
    };
    expect(value({ palette }, "palette.deep.red")).toMatchObject({ hex: "#ff0000" });
    expect(value({ palette }, "palette.deep.size")).toEqual(px(3));
  });

  test("may hold a token of their own name", () => {
    const palette = { red: { $type: "color", $root: { $value: "#ff0000" }, dark: { $value: "#800000" } } };
    expect(
      value({ palette, light: { accent: { $value: "{palette.red.$root}" } } }, "light.accent"),
    ).toMatchObject({
      hex: "#ff0000",
    });
  });

  test("take over another group, save what they say themselves", () => {
    const palette = {
      one: { $type: "color", a: { $value: "#aa0000" }, b: { $value: "#00bb00" } },
      two: { $extends: "{palette.one}", b: { $type: "color", $value: "#0000cc" } },
      three: { $extends: { $ref: "#/palette/two" } },
    };
    expect(value({ palette }, "palette.three.a")).toMatchObject({ hex: "#aa0000" });
    expect(value({ palette }, "palette.three.b")).toMatchObject({ hex: "#0000cc" });
  });

  test("that take over each other are told", () => {
    const palette = { one: { $extends: "{palette.two}" }, two: { $extends: "{palette.one}" } };
    expect(problems({ brand, palette })[0]?.said).toMatch(/\$extends tourne en rond/);
  });
});

describe("composite values", () => {
  test("a shadow, or several, with parts that point elsewhere", () => {
    const tokens = {
      palette: {
        ink: { $type: "color", $value: { colorSpace: "srgb", components: [0, 0, 0], alpha: 0.25 } },
      },
      card: {
        shadow: {
          $value: [
            { ...shadow, color: "{palette.ink}" },
            { ...shadow, inset: true },
          ],
        },
      },
    };
    expect(value(tokens, "card.shadow")).toMatchObject([{ color: { alpha: 0.25 } }, { inset: true }]);
  });

  test("a typography says font, size, weight, line and letter spacing at once; a single token wins", () => {
    const $value = {
      fontFamily: ["Georgia", "serif"],
      fontSize: { value: 3.3, unit: "rem" },
      fontWeight: "semi-bold",
      letterSpacing: px(-1.056),
      lineHeight: 1.2,
    };
    const { values } = read({
      brand,
      typography: { heading: { $value } },
      weight: { heading: { $value: 500 } },
    });
    expect(values.get("font.heading")?.value).toEqual(["Georgia", "serif"]);
    expect(values.get("scale.heading")?.value).toBeCloseTo(1.2);
    expect(values.get("tracking.heading")?.value).toBeCloseTo(-0.02);
    expect(values.get("weight.heading")?.value).toBe(500);
  });
});

describe("a finished theme is a base", () => {
  test("whose tokens hold until the instance says otherwise", () => {
    const own = read({
      $extensions: { tremplin: { base: "contraste" } },
      brand,
      radius: { m: { $value: px(4) } },
    });
    expect(own.least.text).toBe(7);
    expect(own.brand.main).toBe("#0d5c4d");
    expect(own.values.get("radius.m")?.value).toEqual(px(4));
  });

  test("and its shapes, part by part", () => {
    const own = read({ $extensions: { tremplin: { base: "cimes", header: "plain" } } });
    expect(own.looks).toMatchObject({ header: "plain", hero: "ridge" });
  });
});

describe("what is wrong is told with its path in the file, its line and the nearest name", () => {
  test.each<[string, Record<string, unknown>, string, RegExp]>([
    [
      "an alias to nothing",
      { light: { text: { $value: "{color.txet}" } } },
      "light.text.$value",
      /n'existe pas.*"\{color\.text\}"/,
    ],
    [
      "a colour that changes with the mode",
      { light: { text: { $value: "{color.bg}" } } },
      "light.text.$value",
      /change avec le mode/,
    ],
    [
      "a pointer to nothing",
      { radius: { m: { $ref: "#/radius/x/$value" } } },
      "radius.m.$ref",
      /n'existe pas/,
    ],
    ["a pointer that is none", { radius: { m: { $ref: "radius.s" } } }, "radius.m.$ref", /renvoi s'écrit/],
    [
      "a part that is not there",
      { radius: { m: { $ref: "#/radius/s/$value/size" } } },
      "radius.m.$ref",
      /pas de partie "size"/,
    ],
    [
      "another type",
      { radius: { m: { $value: "{brand.main}" } } },
      "radius.m.$value",
      /"color", il faut "dimension"/,
    ],
    [
      "a type of no theme",
      { palette: { a: { $type: "duration", $value: "1s" } } },
      "palette.a.$type",
      /aucun thème/,
    ],
    [
      "a mistyped type",
      { palette: { a: { $type: "dimention", $value: px(1) } } },
      "palette.a.$type",
      /"dimension"/,
    ],
    ["no type at all", { palette: { a: { $value: px(1) } } }, "palette.a", /\$type/],
    ["a component that is not", { buton: { radius: { $value: px(1) } } }, "buton", /"button"/],
    ["a part of one that is not", { button: { raduis: { $value: px(1) } } }, "button.raduis", /"radius"/],
    [
      "too large a length",
      { radius: { m: { $value: { value: 5, unit: "rem" } } } },
      "radius.m.$value",
      /de 0 à 64 px/,
    ],
    ["too small a text", { size: { body: { $value: px(12) } } }, "size.body.$value", /de 16 à 22 px/],
    ["too weak a contrast", { contrast: { text: { $value: 3 } } }, "contrast.text.$value", /de 4.5 à 7/],
    [
      "a colour that lets through",
      { light: { bg: { $value: { colorSpace: "srgb", components: [1, 1, 1], alpha: 0.5 } } } },
      "light.bg.$value",
      /opaque/,
    ],
    [
      "a shadow without its blur",
      { card: { shadow: { $value: { ...shadow, blur: undefined } } } },
      "card.shadow.$value",
      /"blur"/,
    ],
    [
      "a mistyped part",
      { card: { shadow: { $value: { ...shadow, colour: "#000" } } } },
      "card.shadow.$value.colour",
      /"color"/,
    ],
    [
      "a value and a reference",
      { radius: { m: { $value: px(1), $ref: "#/radius/s" } } },
      "radius.m",
      /pas les deux/,
    ],
    [
      "a token in a token",
      { radius: { m: { $value: px(1), x: { $value: px(2) } } } },
      "radius.m.x",
      /ne contient pas/,
    ],
    ["a word that is not the format's", { radius: { $values: {} } }, "radius.$values", /mot du format/],
    ["a name with a dot", { palette: { "a.b": { $value: 1 } } }, "palette.a.b", /point/],
    [
      "a base that is not",
      { $extensions: { tremplin: { base: "cime" } } },
      "$extensions.tremplin.base",
      /"cimes"/,
    ],
    [
      "a shape that is not",
      { $extensions: { tremplin: { hero: "ridges" } } },
      "$extensions.tremplin.hero",
      /"ridge"/,
    ],
    [
      "a part that has no shapes",
      { $extensions: { tremplin: { heros: "x" } } },
      "$extensions.tremplin.heros",
      /"hero"/,
    ],
  ])("%s", (_name, tokens, key, said) => {
    const found = problems({ brand, ...tokens });
    expect(found.map((each) => each.key)).toEqual([key]);
    expect(found[0]?.said).toMatch(said);
    expect(found[0]?.line).toBeGreaterThan(1);
  });

  test("tokens that send to each other are told once, with the way round", () => {
    const palette = {
      $type: "color",
      a: { $value: "{palette.b}" },
      b: { $value: "{palette.c}" },
      c: { $value: "{palette.a}" },
    };
    const found = problems({ brand, palette });
    expect(found).toHaveLength(1);
    expect(found[0]?.said).toContain("palette.a → palette.b → palette.c → palette.a");
  });

  test("what points at a broken token says nothing more", () => {
    const found = problems({ brand: { main: { $value: "x" }, accent: { $value: "{brand.main}" } } });
    expect(found.map(({ key }) => key)).toEqual(["brand.main.$value"]);
  });
});

test("any JSON is a theme or a list of problems with a mend, never an accident", () => {
  const names = fc.constantFrom(
    "brand",
    "light",
    "main",
    "bg",
    "$value",
    "$type",
    "$ref",
    "$extends",
    "$root",
    "card",
    "shadow",
    "x.y",
  );
  const leaf = fc.oneof(
    fc.constantFrom<unknown>(
      "#ff0000",
      "{brand.main}",
      "{light.bg}",
      "{card}",
      "#/brand/main",
      "color",
      "shadow",
      null,
      3,
      [],
    ),
    fc.string({ maxLength: 6 }),
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.dictionary(names, tie("tree"), { maxKeys: 4 }),
      fc.array(tie("tree"), { maxLength: 3 }),
    ),
  }));
  fc.assert(
    fc.property(tree, (tokens) => {
      const found = readTokens(JSON.stringify(tokens) ?? "null");
      if ("tokens" in found) expect(found.tokens.brand.main).toMatch(/^#/);
      else
        for (const { message, mend } of found.problems)
          expect(message.fr && message.en && mend.fr && mend.en).toBeTruthy();
    }),
    { numRuns: 400 },
  );
});

test("an alias may be as long as a chain gets: the end is what counts", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), (length) => {
      const links = Array.from({ length }, (_, at) => [`n${at}`, { $value: `{palette.n${at + 1}}` }]);
      const palette = { $type: "color", ...Object.fromEntries(links), [`n${length}`]: { $value: "#123456" } };
      expect(value({ palette }, "palette.n0")).toMatchObject({ hex: "#123456" });
    }),
    { numRuns: 10 },
  );
});
