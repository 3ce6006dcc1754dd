import type { OfferSearchPage } from "@tremplin/core/offer";
import type { Commune, Point } from "@tremplin/core/territory";
import type { Context } from "./context.ts";

/** The place of a search, understood. */
export interface SearchedPlace extends Pick<OfferSearchPage, "commune" | "placeUnknown" | "placeChoices"> {
  /** The centre to search around; null does not filter by place. */
  readonly point: Point | null;
}

/** The centre of a commune; undefined for the few that nobody placed. */
export function pointOf(commune: Commune | null): Point | undefined {
  if (!commune || commune.latitude === null || commune.longitude === null) return undefined;
  return { latitude: commune.latitude, longitude: commune.longitude };
}

/** The centre of the instance's town, which favours the places around it. */
export function townPoint({ communes, instance }: Pick<Context, "communes" | "instance">): Point | undefined {
  return pointOf(communes.byInsee(instance.config.town));
}

/** Understands the place that a visitor gave: a code, or a name as typed. */
export function searchedPlace(ctx: Pick<Context, "communes" | "instance">, typed: string): SearchedPlace {
  if (typed === "") return { point: null, commune: null, placeUnknown: false, placeChoices: [] };
  const { commune, choices } = ctx.communes.resolve(typed, { near: townPoint(ctx) });
  const point = pointOf(commune) ?? null;
  return {
    point,
    commune: commune && { insee: commune.insee, name: commune.name, department: commune.department },
    placeUnknown: point === null,
    placeChoices: choices.map(({ insee, name, postcodes }) => ({ insee, name, postcode: postcodes[0] ?? "" })),
  };
}
