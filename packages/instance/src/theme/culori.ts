import { createRequire } from "node:module";

/**
 * culori in the one file that it has for `require`. What it has for `import` is 150 files, which every start of the
 * server would look up and read one by one.
 */
const culori = createRequire(import.meta.url)("culori") as typeof import("culori");

export const { clampChroma, converter, formatHex, parse, wcagContrast } = culori;
