import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { resizePicture } from "./resize-picture.ts";

const photo = await sharp({ create: { width: 300, height: 200, channels: 3, background: "#a34" } })
  .jpeg()
  .withExifMerge({ IFD0: { Copyright: "Inès" } })
  .toBuffer();

describe.each([
  ["avif", "heif"],
  ["webp", "webp"],
  ["jpg", "jpeg"],
  ["png", "png"],
] as const)("%s", (format, kind) => {
  test("brings a picture to its width, and keeps nothing else of the file", async () => {
    const made = await sharp(await resizePicture(photo, { width: 120, format })).metadata();
    expect(made).toMatchObject({ format: kind, width: 120, height: 80 });
    expect(made.exif).toBeUndefined();
  });
});

test("a picture is never made larger than it is", async () => {
  const made = await sharp(await resizePicture(photo, { width: 960, format: "webp" })).metadata();
  expect(made.width).toBe(300);
});

test("a photo taken on its side is set upright", async () => {
  const turned = await sharp(photo).withExif({}).withMetadata({ orientation: 6 }).toBuffer();
  const made = await sharp(await resizePicture(turned, { width: 100, format: "webp" })).metadata();
  expect(made).toMatchObject({ width: 100, height: 150 });
});

test("a drawing is drawn at the width that is asked for", async () => {
  const drawing = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 6"><path d="M0 0h9v6z"/></svg>',
  );
  const made = await sharp(await resizePicture(drawing, { width: 1200, format: "png" })).metadata();
  expect(made).toMatchObject({ format: "png", width: 1200, height: 800 });
});
