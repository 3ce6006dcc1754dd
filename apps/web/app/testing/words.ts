import { compileWords, french } from "@tremplin/instance";
import { createTranslator } from "@tremplin/instance/words";

/** The board's own words, as pages have them. */
export const t = createTranslator(compileWords(french).words, { development: true });
