import { expect, test } from "vitest";
import { readColor } from "./format/read-color.ts";
import { composeTheme, noWishes } from "./studio.ts";
import { typedColor } from "./typed-color.ts";

const inStudio = (typed: string) =>
  JSON.parse(composeTheme("{}", { ...noWishes, colors: { "brand.main": typed } })).brand.main.$value;
const inFile = (typed: string) => {
  const read = readColor(typed);
  return "value" in read && "hex" in read.value ? read.value.hex : null;
};

test.each([
  ["bleu", "#1f5fa8"],
  ["Bordeaux", "#7a1f3d"],
  ["vert foncé", "#0d5c4d"],
])("%s is the same for a question, the studio and a file", (typed, hex) => {
  expect([typedColor(typed), inStudio(typed), inFile(typed)]).toEqual([hex, hex, hex]);
});

test("in a file, a name that the web knows stays that of the web", () => {
  expect([typedColor("orange"), inStudio("orange"), inFile("orange")]).toEqual([
    "#c75b12",
    "#c75b12",
    "#ffa500",
  ]);
});

test("what is no colour stays as it was typed, and is refused", () => {
  expect([typedColor("jaune pisseux"), inStudio("jaune pisseux"), inFile("jaune pisseux")]).toEqual([
    null,
    "jaune pisseux",
    null,
  ]);
});
