import { expect, test } from "vitest";
import { type ShareImageContent, shareImage, shareImageSvg } from "./share-image.ts";

const colors = {
  background: "#fbf7f0",
  text: "#14211f",
  muted: "#4a5855",
  brand: "#0f4f46",
  onBrand: "#ffffff",
};
const content: ShareImageContent = {
  title: "Boulanger / Boulangère (H/F)",
  company: "Le Fournil des Ducs",
  facts: ["CDI", "Dijon (21)", "1 850 € brut par mois"],
  board: "Les offres",
};

test("draws a PNG of the size that networks ask for", async () => {
  const png = await shareImage(content, colors);
  expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const view = new DataView(png.buffer, png.byteOffset);
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630]);
});

test("the words are really drawn: another title gives another picture", async () => {
  const other = await shareImage({ ...content, title: "Plombier" }, colors);
  expect(Buffer.compare(other, await shareImage(content, colors))).not.toBe(0);
});

test("markup and pictures in a title are harmless", () => {
  const svg = shareImageSvg({ ...content, title: "<script>🚀 Chef & co</script>" }, colors);
  expect(svg).toContain("&lt;script&gt; Chef &amp; co&lt;/script&gt;");
  expect(svg).not.toContain("🚀");
});
