// Makes the font of the share images: the letters of French at one weight, in the form that the drawing library
// reads. Run again when the font package changes: `node scripts/subset-share-font.ts`.
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

const source = createRequire(import.meta.url).resolve(
  "@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2",
);
const printable = Array.from({ length: 0x17f - 0x20 + 1 }, (_, index) =>
  String.fromCodePoint(0x20 + index),
).join("");
const font = await subsetFont(await readFile(source), `${printable}€–—‘’“”…•·`, {
  targetFormat: "sfnt",
  variationAxes: { wght: 600 },
});
await writeFile(new URL("../fonts/share-image.ttf", import.meta.url), font);
