import { expect, test } from "vitest";
import { themeChanges } from "./changes.ts";

const before = JSON.stringify({
  $description: "La nôtre",
  $extensions: { tremplin: { base: "cimes" } },
  brand: { main: { $type: "color", $value: "#0d5c4d" }, accent: { $value: "#f2b417" } },
});

test("every token that is changed, added or taken out is told once, others are not", () => {
  const after = JSON.stringify({
    $description: "La nôtre",
    $extensions: { tremplin: { base: "atelier" } },
    brand: { main: { $type: "color", $value: "#7a1f3d" } },
    size: { body: { $type: "dimension", $value: { value: 18, unit: "px" } } },
  });
  expect(themeChanges(before, after)).toEqual([
    { path: "$extensions.tremplin.base", before: '"cimes"', after: '"atelier"' },
    { path: "brand.main", before: '"#0d5c4d"', after: '"#7a1f3d"' },
    { path: "brand.accent", before: '"#f2b417"', after: null },
    { path: "size.body", before: null, after: '{"value":18,"unit":"px"}' },
  ]);
});

test("the same file written otherwise changes nothing", () => {
  expect(themeChanges(before, JSON.stringify(JSON.parse(before), null, 4))).toEqual([]);
});
