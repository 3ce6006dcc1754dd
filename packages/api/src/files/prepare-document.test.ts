import sharp from "sharp";
import { expect, test } from "vitest";
import { prepareDocument } from "./prepare-document.ts";

const photo = sharp({ create: { width: 80, height: 60, channels: 3, background: "#1d5c46" } });

test.each(["jpeg", "png", "webp"] as const)("an image is made anew: %s", async (format) => {
  const sent = await photo
    .clone()
    .withExif({ IFD3: { GPSLatitude: "47/1 19/1 17/1" } })
    .withMetadata({ orientation: 6 })
    .toFormat(format)
    .toBuffer();
  const prepared = await prepareDocument(sent, `cv.${format === "jpeg" ? "jpg" : format}`, null);
  if (!prepared.ok) throw new Error(prepared.refusal.code);
  const metadata = await sharp(prepared.value.bytes).metadata();
  expect(metadata).toMatchObject({ format, width: 60, height: 80 });
  expect(metadata.exif).toBeUndefined();
});

test("the head of an image without the rest is refused", async () => {
  const sent = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(400)]);
  expect(await prepareDocument(sent, "cv.jpg", null)).toMatchObject({ refusal: { code: "file-broken" } });
});

test.each([
  ["clean", { ok: true }],
  ["virus", { refusal: { code: "file-virus" } }],
  ["unavailable", { refusal: { code: "file-scan-unavailable" } }],
] as const)("a scan that says %s", async (verdict, expected) => {
  const sent = await photo.clone().png().toBuffer();
  expect(await prepareDocument(sent, "cv.png", async () => verdict)).toMatchObject(expected);
});
