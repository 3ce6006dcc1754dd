import type { Offer, OfferState } from "@tremplin/core/offer";

const endedStates: readonly OfferState[] = ["filled", "expired", "archived"];

/**
 * Whether who comes by a link they kept is told that an offer is paused, by its title alone: it was shown, and is
 * meant to come back.
 */
export function isPausedForAll({ state, publishedAt }: Pick<Offer, "state" | "publishedAt">): boolean {
  return state === "paused" && publishedAt !== null;
}

/**
 * What the public may know of an offer at `now`: that it is live, that it was and has ended, or
 * nothing (null): a draft, a paused or a rejected one is as if it did not exist.
 */
export function publicStatus(
  { state, publishedAt, expiresAt }: Pick<Offer, "state" | "publishedAt" | "expiresAt">,
  now: Date,
): "live" | "expired" | null {
  if (publishedAt === null) return null;
  if (state === "published") return expiresAt === null || expiresAt > now ? "live" : "expired";
  return endedStates.includes(state) ? "expired" : null;
}
