export { allowedEdits, prefixEdits } from "./edit-distance.ts";
export { plainExcerpt } from "./excerpt.ts";
export { fold } from "./fold.ts";
export { slugify } from "./slugify.ts";
