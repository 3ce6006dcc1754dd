import { atPlace, ofPlace } from "@tremplin/core/text";
import type { Translate } from "@tremplin/instance/words";
import { numberFormat, pageLanguage } from "./language.ts";

/** `à 4 km`; null under one, as an offer is placed no better than its commune. */
export function distanceText(km: number, t: Translate): string | null {
  return km < 1 ? null : t("distance.away", { km: numberFormat({ maximumFractionDigits: 0 }).format(km) });
}

/** `à Dijon`, never broken after its first word; other languages have their own word in the message. */
export function atPlaceText(name: string): string {
  if (!pageLanguage().startsWith("fr")) return name;
  return atPlace(name).replace(" ", "\u00a0");
}

/** `de Dijon`, in the same way. */
export function ofPlaceText(name: string): string {
  if (!pageLanguage().startsWith("fr")) return name;
  return ofPlace(name).replace(" ", "\u00a0");
}
