import { beginsWithVowel } from "./begins-with-vowel.ts";

/**
 * A place after "de", contracted as French wants it: `de Dijon`, `d’Auxerre`, `du Mans`, `des Ulis`. An H
 * is taken for aspirate and a Y for a vowel: what most names of communes do.
 */
export function ofPlace(name: string): string {
  if (name.startsWith("Le ")) return `du ${name.slice(3)}`;
  if (name.startsWith("Les ")) return `des ${name.slice(4)}`;
  return beginsWithVowel(name) || /^y/i.test(name) ? `d’${name}` : `de ${name}`;
}

/** A place after "à", contracted: `à Dijon`, `au Mans`, `aux Ulis`. */
export function atPlace(name: string): string {
  if (name.startsWith("Le ")) return `au ${name.slice(3)}`;
  if (name.startsWith("Les ")) return `aux ${name.slice(4)}`;
  return `à ${name}`;
}
