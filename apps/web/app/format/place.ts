import { atPlace, ofPlace } from "@tremplin/core/text";
import type { Translate } from "@tremplin/instance/words";

const kilometres = new Intl.NumberFormat("fr", { maximumFractionDigits: 0 });

/** `à 4 km`; null under one, as an offer is placed no better than its commune. */
export function distanceText(km: number, t: Translate): string | null {
  return km < 1 ? null : t("distance.away", { km: kilometres.format(km) });
}

/** `à Dijon`, never broken after its first word. */
export function atPlaceText(name: string): string {
  return atPlace(name).replace(" ", "\u00a0");
}

/** `de Dijon`, never broken after its first word. */
export function ofPlaceText(name: string): string {
  return ofPlace(name).replace(" ", "\u00a0");
}
