import { type OfferSearch, radiusChoices } from "@tremplin/core/offer";
import { searchHref } from "../search/address.ts";
import type { Cluster } from "./clusters.ts";

/** The list of what a dot of a search's map counts: of its communes alone, as no circle around one holds just those. */
export function dotHref(search: OfferSearch, { insee, name, communes, codes, reachKm }: Cluster): string {
  const list = { ...search, view: "list", page: 1 } as const;
  if (communes > 1 && codes.length === communes) return searchHref({ ...list, communes: codes.toSorted() });
  const radiusKm = radiusChoices.find((km) => km >= reachKm) ?? 100;
  return searchHref({ ...list, place: insee ?? name, radiusKm });
}
