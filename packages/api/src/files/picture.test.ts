import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { isPictureFile, maxPictureBytes, type PictureUse, preparePicture as prepare } from "./picture.ts";

const preparePicture = (sent: Uint8Array, use: PictureUse, owner = "bakery") => prepare(sent, { use, owner });

/** A plain picture of a kind. */
function picture(format: "png" | "jpeg" | "webp", width = 800, height = 600, background = "#1d5c46") {
  const create = { width, height, channels: 3 as const, background };
  return sharp({ create }).toFormat(format).toBuffer();
}

const secret = "GPS 47.3216,5.0415";

describe("takes", () => {
  test.each(["png", "jpeg", "webp"] as const)("%s, and writes it as WebP", async (format) => {
    const prepared = await preparePicture(await picture(format), "photo");
    if (!prepared.ok) throw new Error(prepared.refusal.code);
    const { bytes, file, width, height } = prepared.value;
    expect({ width, height }).toEqual({ width: 800, height: 600 });
    expect(isPictureFile(file)).toBe(true);
    expect((await sharp(bytes).metadata()).format).toBe("webp");
  });

  test("a large one, made smaller", async () => {
    const prepared = await preparePicture(await picture("jpeg", 4000, 3000), "photo");
    expect(prepared).toMatchObject({ value: { width: 1600, height: 1200 } });
    const logo = await preparePicture(await picture("png", 1000, 200), "logo");
    expect(logo).toMatchObject({ value: { width: 480, height: 96 } });
  });

  test("the same twice, under the same name for the same owner only", async () => {
    const sent = await picture("png");
    const [first, again] = [await preparePicture(sent, "photo"), await preparePicture(sent, "photo")];
    expect(first).toEqual(again);
    expect(await preparePicture(sent, "photo", "garage")).not.toEqual(first);
  });

  test("a photo of a phone held upright, turned as it was seen and without where it was taken", async () => {
    const sent = await sharp(await picture("jpeg"))
      .withExif({ IFD0: { ImageDescription: secret }, IFD3: { GPSLatitude: "47/1 19/1 17/1" } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect((await sharp(sent).metadata()).orientation).toBe(6);
    const prepared = await preparePicture(sent, "photo");
    if (!prepared.ok) throw new Error(prepared.refusal.code);
    expect(prepared.value).toMatchObject({ width: 600, height: 800 });
    const metadata = await sharp(prepared.value.bytes).metadata();
    expect(metadata.exif).toBeUndefined();
    expect(metadata.orientation).toBeUndefined();
  });

  test("a picture with another file hidden behind it, without that file", async () => {
    const hidden = Buffer.from("<script>alert(document.cookie)</script>PK\x03\x04evil.jar");
    const prepared = await preparePicture(Buffer.concat([await picture("jpeg"), hidden]), "photo");
    if (!prepared.ok) throw new Error(prepared.refusal.code);
    expect(prepared.value.bytes.includes("<script>")).toBe(false);
    expect(prepared.value.bytes.includes("evil.jar")).toBe(false);
  });

  test("a moving picture, as one that stands still", async () => {
    const stills = [await picture("png", 200, 200), await picture("png", 200, 200, "#fff")];
    const frames = await sharp(stills, { join: { animated: true } })
      .webp()
      .toBuffer();
    expect((await sharp(frames).metadata()).pages).toBe(2);
    const prepared = await preparePicture(frames, "photo");
    if (!prepared.ok) throw new Error(prepared.refusal.code);
    expect((await sharp(prepared.value.bytes).metadata()).pages ?? 1).toBe(1);
  });
});

describe("refuses", () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"><script>alert(1)</script></svg>`;

  test.each([
    ["nothing", "", "picture-missing"],
    ["an SVG", svg, "picture-kind"],
    ["a page that calls itself a picture", "<!doctype html><script>alert(1)</script>", "picture-kind"],
    ["a GIF", "GIF89a\x01\x00\x01\x00", "picture-kind"],
    ["a PDF", "%PDF-1.7", "picture-kind"],
    ["an archive", "PK\x03\x04", "picture-kind"],
    ["another RIFF file", "RIFF\x24\x00\x00\x00WAVEfmt ", "picture-kind"],
    [
      "the first bytes of a PNG and then a page",
      "\x89PNG\r\n\x1a\n<script>alert(1)</script>",
      "picture-broken",
    ],
    ["the first bytes of a JPEG and nothing", "\xff\xd8\xff\xe0", "picture-broken"],
    ["an SVG behind the head of a WebP", `RIFF\x24\x00\x00\x00WEBP${svg}`, "picture-broken"],
  ])("%s", async (_what, text, code) => {
    const refused = await preparePicture(Buffer.from(text, "latin1"), "photo");
    expect(refused).toMatchObject({ ok: false, refusal: { code } });
  });

  test("one that is cut short", async () => {
    const sent = await picture("jpeg");
    expect(await preparePicture(sent.subarray(0, sent.length / 2), "photo")).toMatchObject({
      refusal: { code: "picture-broken" },
    });
  });

  test("one that is too heavy", async () => {
    const heavy = Buffer.concat([await picture("png"), Buffer.alloc(maxPictureBytes)]);
    expect(await preparePicture(heavy, "photo")).toMatchObject({
      refusal: { code: "picture-heavy", details: { maximum: 8 } },
    });
  });

  test("a small file that would unfold to a huge picture, without unfolding it", async () => {
    const bomb = await picture("png", 200, 200);
    // The size is told in the header: 60,000 by 60,000.
    bomb.writeUInt32BE(60_000, 16);
    bomb.writeUInt32BE(60_000, 20);
    const crc = await import("node:zlib").then(({ crc32 }) => crc32(bomb.subarray(12, 29)));
    bomb.writeUInt32BE(crc, 29);
    const before = process.memoryUsage().rss;
    expect(await preparePicture(bomb, "photo")).toMatchObject({ refusal: { code: "picture-large" } });
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });

  test("one too small to be seen", async () => {
    expect(await preparePicture(await picture("png", 300, 100), "photo")).toMatchObject({
      refusal: { code: "picture-small", details: { minimum: 200 } },
    });
  });
});

test("only its own names are names of pictures", () => {
  for (const name of ["../secret.webp", "a.webp", `${"a".repeat(40)}.png`, `${"A".repeat(40)}.webp`]) {
    expect(isPictureFile(name)).toBe(false);
  }
});
