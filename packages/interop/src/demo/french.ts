import type { JobTitle } from "./job.ts";

/** "Boulanger" is "boulanger" inside a sentence; "AESH" stays. */
export function lowerFirst(text: string): string {
  const second = text.charAt(1);
  return second !== second.toLowerCase() ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "à Dijon", "au Creusot", "aux Rousses". */
export function at(commune: string): string {
  if (commune.startsWith("Le ")) return `au ${commune.slice(3)}`;
  if (commune.startsWith("Les ")) return `aux ${commune.slice(4)}`;
  return `à ${commune}`;
}

/** "un vendeur ou une vendeuse en boulangerie", "un ou une fleuriste". */
export function aPerson([masculine, feminine, complement]: JobTitle): string {
  const end = complement ? ` ${complement}` : "";
  if (masculine === feminine) return `un ou une ${lowerFirst(masculine)}${end}`;
  return `un ${lowerFirst(masculine)} ou une ${lowerFirst(feminine)}${end}`;
}

/** "deux semaines", "un mois", "8 mois". */
export function duration(months: number): string {
  if (months < 1) return months <= 0.25 ? "une semaine" : "deux semaines";
  return months === 1 ? "un mois" : `${months} mois`;
}

/** Puts a length of time where `{d}` is: "de {d}" becomes "de 8 mois" or "d'un mois". */
export function fillDuration(phrase: string, time: string): string {
  return phrase.replace("de {d}", time.startsWith("u") ? `d'${time}` : `de ${time}`).replace("{d}", time);
}

/** A diploma inside a sentence: "un CAP Boulanger", "un titre professionnel Soudeur assembleur". */
export function aDiploma(diploma: string): string {
  return `un ${lowerFirst(diploma)}`;
}
