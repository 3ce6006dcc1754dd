import type { Commune } from "@tremplin/core/territory";

/** A commune as the place field shows it. `postcode` is its first, absent for none. */
export interface PlaceView extends Pick<Commune, "insee" | "name" | "department"> {
  readonly postcode: string | null;
}

export function placeView(commune: Commune): PlaceView {
  const { insee, name, department, postcodes } = commune;
  return { insee, name, department, postcode: postcodes[0] ?? null };
}
