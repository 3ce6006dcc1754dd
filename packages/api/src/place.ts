import type { OfferPlace, OfferSearchPage } from "@tremplin/core/offer";
import { type Commune, distanceKm, type Point } from "@tremplin/core/territory";
import type { Context } from "./context.ts";

/** The place of a search, understood. */
export interface SearchedPlace extends Pick<OfferSearchPage, "placeUnknown" | "placeChoices"> {
  /** Around which to search; null does not filter by place. */
  readonly commune: Commune | null;
}

/** A commune as the town field shows it, and as what is typed there is understood: "Dijon (21)". */
export function placeText({ name, department }: Commune): string {
  return `${name} (${department})`;
}

/** The centre of the instance's town, which favours the places around it. */
export function townPoint({ communes, instance }: Pick<Context, "communes" | "instance">): Point | undefined {
  const { latitude = null, longitude = null } = communes.byInsee(instance.config.town) ?? {};
  return latitude === null || longitude === null ? undefined : { latitude, longitude };
}

/** How far a place is from the instance's town, in km; null in the town, or when either is unknown. */
export function distanceFromTown(
  { communes, instance }: Pick<Context, "communes" | "instance">,
  place: OfferPlace,
): { name: string; km: number } | null {
  const town = communes.byInsee(instance.config.town);
  const { latitude, longitude, insee } = place;
  if (!town || town.latitude === null || town.longitude === null) return null;
  if (insee === town.insee || latitude === null || longitude === null) return null;
  const centre = { latitude: town.latitude, longitude: town.longitude };
  return { name: town.name, km: distanceKm(centre, { latitude, longitude }) };
}

/** Understands the place that a visitor gave: a code, or a name as typed. */
export function searchedPlace(ctx: Pick<Context, "communes" | "instance">, typed: string): SearchedPlace {
  if (typed === "") return { commune: null, placeUnknown: false, placeChoices: [] };
  const { commune, choices } = ctx.communes.resolve(typed, { near: townPoint(ctx) });
  return {
    commune,
    placeUnknown: commune === null,
    placeChoices: choices.map(({ insee, name, postcodes }) => ({
      insee,
      name,
      postcode: postcodes[0] ?? "",
    })),
  };
}
