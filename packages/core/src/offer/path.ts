import { isPublicId, publicIdLength } from "../shared/index.ts";

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
