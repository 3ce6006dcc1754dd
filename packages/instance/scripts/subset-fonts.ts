/**
 * Cuts the typefaces of the themes down to what French pages print, and writes `fonts/`:
 * `node packages/instance/scripts/subset-fonts.ts`. Run it again when a typeface is replaced; the results are committed.
 */
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import subset from "subset-font";

const french =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789ÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸàâäæçéèêëîïôöœùûüÿ" +
  " \u00a0\u202f!\"#%&'()*+,-./:;<=>?@[]_|~«»“”‘’–—…·•€°²×→←↑↓";
// Names of people, firms and places that are not French, and what texts sometimes hold.
const others = "áíóúñãõøåßÁÍÓÚÑš$£§©®™³½¼¾±ªº¿¡\\^`{}\u2011\u2212";

const text = { min: 400, max: 700 };

/** The weights in a result's name are those that it holds. */
const fonts = [
  { name: "figtree", kind: "wght", weights: "400-700", text: french + others, axes: { wght: text } },
  { name: "bricolage-grotesque", kind: "opsz", weights: "700", text: french, axes: { wght: 700, opsz: 36 } },
  { name: "sofia-sans", kind: "wght", weights: "400-700", text: french + others, axes: { wght: text } },
  { name: "sofia-sans-condensed", kind: "wght", weights: "800", text: french, axes: { wght: 800 } },
  {
    name: "atkinson-hyperlegible-next",
    kind: "wght",
    weights: "400-800",
    text: french + others,
    axes: { wght: { min: 400, max: 800 } },
  },
  {
    name: "fraunces",
    kind: "full",
    weights: "800",
    text: french,
    axes: { wght: 800, opsz: 100, SOFT: 100, WONK: 1 },
  },
  {
    name: "nunito",
    kind: "wght",
    weights: "400-800",
    text: french + others,
    axes: { wght: { min: 400, max: 800 } },
  },
  { name: "newsreader", kind: "opsz", weights: "600", text: french, axes: { wght: 600, opsz: 40 } },
  { name: "public-sans", kind: "wght", weights: "400-700", text: french + others, axes: { wght: text } },
];

const folder = new URL("../fonts/", import.meta.url);
await mkdir(folder, { recursive: true });

for (const { name, kind, weights, text: letters, axes } of fonts) {
  const source = import.meta.resolve(`@fontsource-variable/${name}/files/${name}-latin-${kind}-normal.woff2`);
  const whole = await readFile(fileURLToPath(source));
  const cut = await subset(whole, letters, { targetFormat: "woff2", variationAxes: axes });
  await writeFile(new URL(`${name}-${weights}.woff2`, folder), cut);
  await copyFile(new URL("../LICENSE", source), new URL(`${name}-OFL.txt`, folder));
  console.log(name, `${cut.length} bytes`);
}
