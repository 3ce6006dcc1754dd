import type { Translate } from "@tremplin/instance/words";

const kilometres = new Intl.NumberFormat("fr", { maximumFractionDigits: 0 });

/** `à 4 km`; null under one, as an offer is placed no better than its commune. */
export function distanceText(km: number, t: Translate): string | null {
  return km < 1 ? null : t("distance.away", { km: kilometres.format(km) });
}

const vowels = /^[aàâäeéèêëiîïoôöuùûüœæy]/i;

/**
 * A place after "de", contracted as French wants it: `de Dijon`, `d’Auxerre`, `du Mans`, `des Ulis`. An H
 * is taken for aspirate and a Y for a vowel: what most names of communes do.
 */
export function ofPlace(name: string): string {
  if (name.startsWith("Le ")) return `du ${name.slice(3)}`;
  if (name.startsWith("Les ")) return `des ${name.slice(4)}`;
  return vowels.test(name) ? `d’${name}` : `de ${name}`;
}

/** A place after "à", contracted: `à Dijon`, `au Mans`, `aux Ulis`. */
export function atPlace(name: string): string {
  if (name.startsWith("Le ")) return `au ${name.slice(3)}`;
  if (name.startsWith("Les ")) return `aux ${name.slice(4)}`;
  return `à ${name}`;
}
