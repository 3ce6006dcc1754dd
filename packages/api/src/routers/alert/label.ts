import { offerSearchParams, parseOfferSearch } from "@tremplin/core/offer";
import { atPlace, ofPlace } from "@tremplin/core/text";
import type { Context } from "../../context.ts";
import { searchedPlace } from "../../place.ts";

/** The one form of a search that is kept: no page, no order, no age. */
export function keptQuery(query: string): string {
  const search = parseOfferSearch(new URLSearchParams(query));
  const usual = parseOfferSearch(new URLSearchParams({ q: search.words })).sort;
  return offerSearchParams({ ...search, page: 1, view: "list", sinceDays: null, sort: usual }).toString();
}

/** What a search is called until somebody gives it another name: "« vendeur » à moins de 20 km de Dijon, CDI". */
export function labelOf(
  { t, communes, instance }: Pick<Context, "t" | "communes" | "instance">,
  query: string,
) {
  const search = parseOfferSearch(new URLSearchParams(query));
  const { commune } = searchedPlace({ communes, instance }, search.place);
  const where =
    commune &&
    (search.radiusKm === 0
      ? atPlace(commune.name)
      : t("search.within", { km: search.radiusKm, ofPlace: ofPlace(commune.name) }));
  const what = search.words ? t("search.forWords", { words: search.words }) : t("alert.everything");
  const filters = [
    ...search.contracts.map((kind) => t(`contract.${kind}`)),
    ...(search.beginner ? [t("offer.beginner")] : []),
    ...(search.rome === null ? [] : [search.rome]),
  ];
  return [[what, where].filter(Boolean).join(" "), ...filters].join(", ").slice(0, 120);
}
