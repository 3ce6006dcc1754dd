/**
 * Cuts the two typefaces down to what French pages print, and writes `app/fonts/`:
 * `node fonts/subset.ts`. Run it again when a typeface is replaced; the results are committed.
 */
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import subset from "subset-font";

const french =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789ÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸàâäæçéèêëîïôöœùûüÿ" +
  " \u00a0\u202f!\"#%&'()*+,-./:;<=>?@[]_|~«»“”‘’–—…·•€°²×→←↑↓";
// Names of people, firms and places that are not French, and what texts sometimes hold.
const others = "áíóúñãõøåßÁÍÓÚÑš$£§©®™³½¼¾±ªº¿¡\\^`{}\u2011\u2212";

const fonts = [
  {
    name: "figtree",
    file: "figtree-latin-wght-normal",
    text: french + others,
    axes: { wght: { min: 400, max: 700 } },
  },
  {
    name: "bricolage-grotesque",
    file: "bricolage-grotesque-latin-opsz-normal",
    text: french,
    axes: { wght: 700, opsz: 36 },
  },
];

const folder = new URL("../app/fonts/", import.meta.url);
await mkdir(folder, { recursive: true });

for (const { name, file, text, axes } of fonts) {
  const source = import.meta.resolve(`@fontsource-variable/${name}/files/${file}.woff2`);
  const whole = await readFile(fileURLToPath(source));
  const cut = await subset(whole, text, { targetFormat: "woff2", variationAxes: axes });
  await writeFile(new URL(`${name}.woff2`, folder), cut);
  await copyFile(new URL("../LICENSE", source), new URL(`${name}-OFL.txt`, folder));
  const { ascent, descent, lineGap, unitsPerEm } = metrics(
    await subset(whole, text, { targetFormat: "sfnt" }),
  );
  console.log(name, `${cut.length} bytes`, { ascent, descent, lineGap, unitsPerEm });
}

/** The vertical measures that a fallback font must take over (OpenType `hhea` and `head`). */
function metrics(sfnt: Buffer): { ascent: number; descent: number; lineGap: number; unitsPerEm: number } {
  const table = (tag: string): number => {
    for (let at = 12; ; at += 16)
      if (sfnt.toString("latin1", at, at + 4) === tag) return sfnt.readUInt32BE(at + 8);
  };
  const hhea = table("hhea");
  return {
    ascent: sfnt.readInt16BE(hhea + 4),
    descent: sfnt.readInt16BE(hhea + 6),
    lineGap: sfnt.readInt16BE(hhea + 8),
    unitsPerEm: sfnt.readUInt16BE(table("head") + 18),
  };
}
