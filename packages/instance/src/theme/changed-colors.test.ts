import { expect, test } from "vitest";
import { changedColors } from "./changed-colors.ts";
import { shippedThemes } from "./shipped.ts";
import { composeTheme, noWishes } from "./studio.ts";

const green = JSON.stringify({ brand: { main: { $type: "color", $value: "#0d5c4d" } } });

function changed(colors: Readonly<Record<string, string>>) {
  return changedColors(composeTheme(green, { ...noWishes, colors }));
}

test("a colour that buttons take as it is was not changed", () => {
  expect(changed({})).toEqual([]);
  expect(changed({ "brand.main": "bordeaux" })).toEqual([]);
});

test("a yellow too pale for buttons is told with what it becomes", () => {
  expect(changed({ "brand.main": "#ffff00" })).toEqual([
    { path: "brand.main", given: "#ffff00", used: expect.stringMatching(/^#[0-9a-f]{6}$/), tooPale: true },
  ]);
});

test("one that a ground of the wish makes hard to see is told too", () => {
  expect(changed({ "light.bg": "#777777" })).toMatchObject([{ path: "brand.main", given: "#0d5c4d" }]);
});

test("the file's own button colour owes nothing to the brand's", () => {
  const own = JSON.stringify({ light: { brand: { $type: "color", $value: "#005500" } } });
  expect(changedColors(composeTheme(own, { ...noWishes, colors: { "brand.main": "#ffff00" } }))).toEqual([]);
});

test.each(shippedThemes())("the finished theme %s keeps its colours", (base) => {
  expect(changedColors(composeTheme("{}", { ...noWishes, base }))).toEqual([]);
});
