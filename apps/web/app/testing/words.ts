import { readFileSync } from "node:fs";
import { compileWords } from "@tremplin/instance";
import { createTranslator } from "@tremplin/instance/words";

const french = new URL("../../../../packages/instance/wording/fr.json", import.meta.url);
const { words } = compileWords(JSON.parse(readFileSync(french, "utf8")) as Record<string, string>);

/** The board's own words, as pages have them. */
export const t = createTranslator(words, { development: true });
