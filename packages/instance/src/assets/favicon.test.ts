import { expect, test } from "vitest";
import { derivePalette } from "../theme/palette.ts";
import { faviconFrom } from "./favicon.ts";

const colors = derivePalette({ main: "#7a1f3d" }, "light");
const logo = { file: "/logo.svg", contentType: "image/svg+xml", digest: "x", width: 40, height: 40 };
const drawing = Buffer.from("<svg/>");
const textOf = (wide: Partial<typeof logo>, bytes = drawing, name = "Le Bon Pas") =>
  faviconFrom({ ...logo, ...wide }, bytes, colors, name).bytes.toString();

test("a mark stands on a tile of the theme", () => {
  const svg = textOf({});
  expect(svg).toContain(`fill="${colors.surface}"`);
  expect(svg).toContain(`data:image/svg+xml;base64,${drawing.toString("base64")}`);
});

test("a long or a heavy logo gives place to the name's first letter, which can be read", () => {
  for (const svg of [textOf({ width: 120 }), textOf({}, Buffer.alloc(50_000))]) {
    expect(svg).toContain(`fill="${colors["on-brand"]}">L</text>`);
    expect(svg).not.toContain("base64");
  }
});

test("signs before the name are passed over, and nothing of it is taken as markup", () => {
  expect(textOf({ width: 120 }, drawing, "« école »")).toContain(">É</text>");
  expect(textOf({ width: 120 }, drawing, "<&>")).toContain(">·</text>");
});
