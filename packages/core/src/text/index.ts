export { beginsWithVowel } from "./begins-with-vowel.ts";
export { allowedEdits, prefixEdits } from "./edit-distance.ts";
export { plainExcerpt } from "./excerpt.ts";
export { fold } from "./fold.ts";
export { atPlace, ofPlace } from "./place-name.ts";
export { slugify } from "./slugify.ts";
