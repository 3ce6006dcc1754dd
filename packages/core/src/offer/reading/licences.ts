import { fold } from "../../text/index.ts";

/** Licence categories (Code de la route R221-4), longest first so that CE is not read as C. */
const categories = "AM|A1|A2|B1|BE|C1E|D1E|C1|CE|D1|DE|A|B|C|D";

/** How France Travail writes the trailer categories. */
const aliases: Readonly<Record<string, string>> = { EB: "BE", EC: "CE", ED: "DE" };

/**
 * The driving licences that a column or a label asks for: "B", "permis B et C", "B - Véhicule léger",
 * "oui". Empty when it says that none is; null when it says nothing.
 */
export function parseLicences(text: string): readonly string[] | null {
  const words = fold(text);
  if (words === "") return null;
  if (/^(non|aucun|sans|pas|0|false|no|none|neant)\b/.test(words)) return [];
  if (/^(oui|yes|true|1|permis|permis (de conduire|exige|obligatoire|requis))$/.test(words)) return ["B"];
  const found = [...text.toUpperCase().matchAll(new RegExp(`\\b(EB|EC|ED|${categories})\\b`, "g"))]
    .map(([, category = ""]) => aliases[category] ?? category)
    // "A" is mostly the French word "à" without its accent, save after "permis" or alone.
    .filter((category) => category !== "A" || /^\W*A\W*$|PERMIS A\b|\bA ?[-,/]/.test(text.toUpperCase()));
  if (found.length > 0) return [...new Set(found)];
  if (/vehicule leger|\bvl\b/.test(words)) return ["B"];
  if (/poids lourd|\bpl\b/.test(words)) return ["C"];
  return /\bspl\b/.test(words) ? ["CE"] : null;
}

/**
 * The licences that the text of an offer says it cannot do without: "Permis B obligatoire". Null when
 * the text speaks of a licence in any other way; empty when it does not speak of one.
 */
export function licencesInText(text: string): readonly string[] | null {
  const words = fold(text);
  if (!/\bpermis\b/.test(words)) return [];
  const needed = new RegExp(
    `permis (?:de conduire )?(${categories.toLowerCase()})\\b[^.\\n]{0,30}(?:exige|obligatoire|indispensable|requis|imperati|necessaire)`,
  ).exec(words);
  const category = needed?.[1];
  if (
    category === undefined ||
    /(?:non|pas) (?:exige|obligatoire|indispensable|requis|necessaire)/.test(words)
  ) {
    return null;
  }
  return [category.toUpperCase()];
}
