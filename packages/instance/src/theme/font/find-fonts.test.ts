import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { compileTheme } from "../compile.ts";
import { findFonts, mostFontBytes } from "./find-fonts.ts";

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "fonts-"));
  await mkdir(join(dir, "theme/fonts"), { recursive: true });
});
afterEach(() => rm(dir, { recursive: true }));

const own = (name: string) => join(dir, "theme/fonts", name);
const shipped = new URL("../../../fonts/figtree-400-700.woff2", import.meta.url);

test("a family of ours is found by its name, with its measures", () => {
  const { fonts, faults } = findFonts(["Figtree", "system-ui"], null);
  expect(faults).toEqual([]);
  expect(fonts).toMatchObject([
    { family: "Figtree", weight: "400 700", metrics: { ascent: 0.95, descent: 0.25 } },
  ]);
  expect(fonts[0]?.url).toMatch(/^\/polices\/figtree-400\.[0-9a-f]{12}\.woff2$/);
});

test("an instance's own comes before ours, and its address changes with its bytes", async () => {
  await copyFile(
    new URL("../../../fonts/nunito-400-800.woff2", import.meta.url),
    own("figtree-400-800.woff2"),
  );
  const { fonts } = findFonts(["Figtree"], dir);
  expect(fonts).toMatchObject([{ file: own("figtree-400-800.woff2"), weight: "400 800" }]);
  expect(fonts[0]?.url).not.toBe(findFonts(["Figtree"], null).fonts[0]?.url);
});

test("a name with accents and spaces is found by its plain letters", async () => {
  await copyFile(shipped, own("ete-a-dijon-400.woff2"));
  expect(findFonts(["Été à Dijon"], dir).fonts).toMatchObject([{ family: "Été à Dijon", weight: "400" }]);
});

describe("what is wrong is told", () => {
  test.each<[string, Buffer | null, RegExp]>([
    ["police.woff2", null, /ne dit pas la police/],
    ["autre-400.woff2", null, /aucune police du thème/],
    ["figtree-400.woff2", Buffer.from("not a font"), /pas une police WOFF2/],
    ["figtree-400.woff2", Buffer.from(`wOF2${"\0".repeat(40)}`), /pas une police WOFF2/],
    ["figtree-400.woff2", Buffer.alloc(mostFontBytes + 1), /au plus 200 ko/],
  ])("%s", async (name, bytes, said) => {
    if (bytes) await writeFile(own(name), bytes);
    else await copyFile(shipped, own(name));
    const { faults } = findFonts(["Figtree"], dir);
    expect(faults.map(({ file }) => file)).toEqual([`theme/fonts/${name}`]);
    expect(faults[0]?.message.fr).toMatch(said);
  });

  test("a name that is nearly right comes with the right one", async () => {
    await copyFile(shipped, own("figtre-400.woff2"));
    expect(findFonts(["Figtree"], dir).faults[0]?.mend.fr).toContain('"figtree-"');
  });
});

test("the style sheet loads a font's files, and has the system's stand in at the same measures", () => {
  const text = JSON.stringify({
    brand: { main: { $value: "#0d5c4d", $type: "color" } },
    font: { heading: { $value: ["Newsreader", "Georgia", "serif"] } },
  });
  const made = compileTheme(text);
  const css = "theme" in made ? made.theme.css : "";
  expect(css).toContain('--font-heading:"Newsreader","Newsreader Fallback","Georgia",serif');
  expect(css).toMatch(/font-family:"Newsreader Fallback";src:local\("Times New Roman Bold"\)/);
  expect(css).toMatch(
    /font-family:"Figtree Fallback";src:local\("Arial"\).*size-adjust:100\.\d%;ascent-override:94\.\d%/,
  );
  // Nothing of the fonts that it does not use.
  expect(css).not.toContain("Bricolage");
});
