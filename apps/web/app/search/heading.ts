import type { OfferSearch, OfferSearchPage } from "@tremplin/core/offer";
import type { Translate } from "@tremplin/instance/words";
import { atPlaceText, ofPlaceText } from "../format/place.ts";

/** What was found, as a sentence: `12 offres « vendeur » à moins de 20 km de Dijon`. */
export function searchHeading(
  found: Pick<OfferSearchPage, "search" | "commune" | "total" | "corrections">,
  t: Translate,
): string {
  const { search, commune, total } = found;
  const words = wordsSearched(found);
  return [
    t("search.count", { count: total }),
    words && t("search.forWords", { words }),
    commune && aroundText(search, commune.name, t),
  ]
    .filter(Boolean)
    .join(" ");
}

/** The words as they were understood. */
function wordsSearched({ search, corrections }: Pick<OfferSearchPage, "search" | "corrections">): string {
  return corrections.reduce((words, { typed, searched }) => words.replace(typed, searched), search.words);
}

function aroundText({ radiusKm }: OfferSearch, name: string, t: Translate): string {
  return radiusKm === 0
    ? atPlaceText(name)
    : t("search.within", { km: radiusKm, ofPlace: ofPlaceText(name) });
}
