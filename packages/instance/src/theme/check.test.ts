import { expect, test } from "vitest";
import { contrastFailures, nearestReadable, sayFailure } from "./check.ts";
import { derivePalette } from "./palette.ts";

const brand = { main: "#0d5c4d" };

test("a chosen text that cannot be read is found, and the nearest that can be read everywhere", () => {
  const palette = derivePalette(brand, "light", { "text-muted": "#9a9a9a" });
  const failures = contrastFailures(palette, "light");
  expect(new Set(failures.map(({ pair }) => pair.front))).toEqual(new Set(["text-muted"]));
  const better = nearestReadable("text-muted", palette);
  expect(better).toMatch(/^#[0-9a-f]{6}$/);
  expect(contrastFailures({ ...palette, "text-muted": better ?? "" }, "light")).toEqual([]);
});

test("between black and white grounds nothing can be read", () => {
  const palette = { ...derivePalette(brand, "light"), bg: "#000000" };
  expect(nearestReadable("text", palette)).toBeNull();
});

test("the ratio is cut, never rounded up to the threshold", () => {
  const palette = { ...derivePalette(brand, "light"), bg: "#ffffff", text: "#777777" };
  const failure = contrastFailures(palette, "light").find(
    ({ pair }) => pair.front === "text" && pair.back === "bg",
  );
  if (!failure) throw new Error("not found");
  expect(sayFailure(failure)).toEqual({
    fr: "mode clair : text #777777 sur bg #ffffff a un contraste de 4,47, il faut 4,5",
    en: "light mode: text #777777 on bg #ffffff has contrast 4.47, needs 4.5",
  });
});
