import { expect, test } from "vitest";
import { boardImage, boardImageSvg, touchIcon } from "./board-image.ts";

const mark = (color: string) => ({
  contentType: "image/svg+xml",
  bytes: Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4" width="4" height="4"><rect width="4" height="4" fill="${color}"/></svg>`,
  ),
  width: 4,
  height: 4,
});
const content = {
  name: "Le Bon Pas",
  tagline: "Les offres de la vallée",
  logo: mark("#ff0000"),
  ground: "#0d5c4d",
  ink: "#ffffff",
  tile: "#ffffff",
};

function sizeOf(png: Buffer): number[] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test("the board's picture has the size that networks ask for, and shows the logo", async () => {
  const png = await boardImage(content);
  expect(sizeOf(png)).toEqual([1200, 630]);
  expect(Buffer.compare(png, await boardImage({ ...content, logo: mark("#0000ff") }))).not.toBe(0);
});

test("a very long name keeps to two lines, and markup in it is harmless", () => {
  const svg = boardImageSvg({ ...content, name: `<b> ${"Mission locale ".repeat(12)}` });
  expect(svg).toContain("&lt;b&gt;");
  expect(svg.match(/font-size="96"/g)).toHaveLength(2);
});

test("the icon of a phone is a square without holes", async () => {
  expect(sizeOf(await touchIcon(mark("#ff0000"), "#ffffff"))).toEqual([180, 180]);
});
