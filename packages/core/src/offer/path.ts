import { isPublicId, publicIdLength } from "../shared/index.ts";
import { slugify } from "../text/index.ts";

/** The readable part of an offer's address: its title and place, `vendeur-vendeuse-h-f-dijon`. */
export function offerSlug(title: string, placeLabel: string): string {
  return slugify(`${title} ${placeLabel}`);
}

/** The public address of an offer: `/offres/vendeur-vendeuse-h-f-0k3v9q2m7t`. */
export function offerPath(offer: { readonly slug: string; readonly publicId: string }): string {
  return offer.slug === "" ? `/offres/${offer.publicId}` : `/offres/${offer.slug}-${offer.publicId}`;
}

/**
 * The public id at the end of an offer's address, whatever the slug before it has become; null when
 * there is none.
 */
export function publicIdFromPath(segment: string): string | null {
  const id = segment.slice(-publicIdLength).toLowerCase();
  const before = segment.slice(0, -publicIdLength);
  return isPublicId(id) && (before === "" || before.endsWith("-")) ? id : null;
}
