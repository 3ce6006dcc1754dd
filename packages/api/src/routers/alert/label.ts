import { offerSearchParams, parseOfferSearch } from "@tremplin/core/offer";
import { atPlace, ofPlace } from "@tremplin/core/text";
import type { Translate } from "@tremplin/instance/words";
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
  { tReader: t, communes, instance }: Pick<Context, "tReader" | "communes" | "instance">,
  query: string,
) {
  const search = parseOfferSearch(new URLSearchParams(query));
  const { commune } = searchedPlace({ communes, instance }, search.place);
  const where =
    commune &&
    (search.radiusKm === 0
      ? inWords(atPlace, commune.name, t)
      : t("search.within", { km: search.radiusKm, ofPlace: inWords(ofPlace, commune.name, t) }));
  const what = search.words ? t("search.forWords", { words: search.words }) : t("alert.everything");
  const filters = [
    ...search.contracts.map((kind) => t(`contract.${kind}`)),
    ...search.seasons.map((season) => t(`sector.season.${season}`)),
    ...search.conditions.map((condition) => t(`sector.condition.${condition}`)),
    ...search.families.map(
      (id) => instance.config.sector?.families.find((family) => family.id === id)?.label ?? id,
    ),
    ...search.qualifications.map((each) => t(`sector.qualification.${each}`)),
    ...(search.beginner ? [t("offer.beginner")] : []),
    ...(search.communes.length === 0 ? [] : [t("search.communes", { count: search.communes.length })]),
    ...(search.rome === null ? [] : [search.rome]),
  ];
  return [[what, where].filter(Boolean).join(" "), ...filters].join(", ").slice(0, 120);
}

/**
 * The same for a mail to an address that nobody has proved yet: null when something was typed, as a stranger
 * would choose the words that the board sends to somebody who never asked.
 */
export function labelForUnproved(ctx: Parameters<typeof labelOf>[0], query: string): string | null {
  const { words, families } = parseOfferSearch(new URLSearchParams(query));
  const known = new Set(ctx.instance.config.sector?.families.map(({ id }) => id));
  const isTyped = words !== "" || families.some((id) => !known.has(id));
  return isTyped ? null : labelOf(ctx, query);
}

/** A place with its preposition in French; other languages have their own in the message. */
function inWords(withPreposition: (name: string) => string, name: string, { intl }: Translate): string {
  return intl.startsWith("fr") ? withPreposition(name) : name;
}
