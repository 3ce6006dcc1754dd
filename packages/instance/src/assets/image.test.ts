import { expect, test } from "vitest";
import { imageInfo } from "./image.ts";

const hex = (text: string) => Buffer.from(text.replaceAll(/\s/g, ""), "hex");
const svg = (text: string) => Buffer.from(text);

const png = hex("89504e470d0a1a0a 0000000d 49484452 00000140 000000f0 0802000000");
const jpeg = hex(
  "ffd8 ffe0 0010 4a46494600010100000100010000 ffc2 0011 08 00f0 0140 03 01220002110103110000",
);
const lossy = hex("52494646 24000000 57454250 56503820 18000000 300100 9d012a 4001 f000");
const lossless = hex("52494646 24000000 57454250 5650384c 18000000 2f 3fc13b00 000000000000");
const extended = hex("52494646 24000000 57454250 56503858 0a000000 00000000 3f0100 ef0000");

/** Taken with the phone upright, and stored on its side. */
const onItsSide = hex(
  "ffd8 ffe1 0022 457869660000 4d4d002a00000008 0001 0112 0003 00000001 00060000 00000000 ffc0 0011 08 0140 00f0 03 01220002110103110000",
);

test.each([
  ["PNG", png, "image/png"],
  ["JPEG, progressive, after a header block", jpeg, "image/jpeg"],
  ["JPEG, set upright by its Exif block", onItsSide, "image/jpeg"],
  ["WebP, lossy", lossy, "image/webp"],
  ["WebP, lossless", lossless, "image/webp"],
  ["WebP, extended", extended, "image/webp"],
  [
    "SVG by its size",
    svg('<?xml version="1.0"?>\n<!-- x -->\n<svg width="320px" height="240" viewBox="0 0 1 1">'),
    "image/svg+xml",
  ],
  ["SVG by its view box", svg('\uFEFF<svg xmlns="x" viewBox="0 0 320 240"></svg>'), "image/svg+xml"],
])("%s", (_, bytes, contentType) => {
  expect(imageInfo(bytes)).toEqual({ contentType, width: 320, height: 240 });
});

test.each([
  ["nothing", svg("")],
  ["HTML with an SVG in it", svg('<html><svg viewBox="0 0 1 1"></svg></html>')],
  ["an SVG without size", svg("<svg></svg>")],
  ["an SVG of no width", svg('<svg viewBox="0 0 0 1"></svg>')],
  ["a GIF", hex("474946383961 4001f000 000000000000000000000000000000000000")],
  ["a PNG cut short", png.subarray(0, 20)],
  ["a JPEG cut short", jpeg.subarray(0, 22)],
  ["a WebP cut short", lossy.subarray(0, 20)],
])("%s is no picture", (_, bytes) => {
  expect(imageInfo(bytes)).toBeNull();
});
