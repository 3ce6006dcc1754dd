import type { OfferSearch, OfferSearchPage } from "@tremplin/core/offer";
import type { Translate } from "@tremplin/instance/words";
import { atPlaceText, ofPlaceText } from "../format/place.ts";

/** What was found, as a sentence: `12 offres « vendeur » à moins de 20 km de Dijon`. */
export function searchHeading(
  found: Pick<OfferSearchPage, "search" | "commune" | "total">,
  t: Translate,
): string {
  return [t("search.count", { count: found.total }), searchSubject(found, t)].filter(Boolean).join(" ");
}

/** What is searched, without the count: `« vendeur » à Dijon`; empty for every offer. */
export function searchSubject(
  { search, commune }: Pick<OfferSearchPage, "search" | "commune">,
  t: Translate,
): string {
  const words = search.words && t("search.forWords", { words: search.words });
  return [words, commune && aroundText(search, commune.name, t)].filter(Boolean).join(" ");
}

function aroundText({ radiusKm }: OfferSearch, name: string, t: Translate): string {
  return radiusKm === 0
    ? atPlaceText(name)
    : t("search.within", { km: radiusKm, ofPlace: ofPlaceText(name) });
}
