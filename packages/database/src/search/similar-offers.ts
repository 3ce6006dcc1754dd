import type { Offer, OfferPlace } from "@tremplin/core/offer";
import type { OfferColumns } from "./memory/offer-columns.ts";
import { Top } from "./memory/top.ts";
import type { WordMatch } from "./memory/word-match.ts";
import { codeNumber, isLive } from "./storage/column-page.ts";
import { unitVector } from "./storage/earth.ts";

/** What the same job code is worth beside a title that matches wholly (1). */
const sameJob = 0.6;
/** At this distance an offer is worth half of the same one next door. */
const halvingKm = 30;
/** Below, an offer has too little in common to be called similar. */
const leastLikeness = 0.25;

/** What counts of the offer that others are compared with. */
export interface LikeableOffer extends Pick<Offer, "title" | "romeCode" | "place"> {
  readonly seq: number;
}

/**
 * The live offers most like one: words of its title in theirs, same ROME code, near. `titles` matches
 * each of its title's words; `now` is in seconds. Answers row numbers, the most alike first.
 */
export function similarOffers(
  offers: OfferColumns,
  offer: LikeableOffer,
  titles: readonly WordMatch[],
  most: number,
  now: number,
): number[] {
  const likeness = new Float32Array(offers.slots);
  const rarity = titles.map(({ count }) => Math.log(1 + offers.slots / Math.max(1, count)));
  const whole = rarity.reduce((sum, weight) => sum + weight, 0);
  titles.forEach(({ slots, values }, rank) => {
    const weight = (rarity[rank] as number) / whole / 255;
    const length = slots ? slots.length : values.length;
    for (let at = 0; at < length; at += 1) {
      const slot = slots ? (slots[at] as number) : at;
      likeness[slot] = (likeness[slot] as number) + (values[at] as number) * weight;
    }
  });
  const columns = offers.all;
  const rome = codeNumber(offer.romeCode);
  const own = offers.slotOf(offer.seq);
  const kmOf = distances(offers, offer.place);
  const top = new Top(most);
  for (let slot = 0; slot < offers.slots; slot += 1) {
    const alike = (likeness[slot] as number) + (rome > 0 && columns.rome[slot] === rome ? sameJob : 0);
    if (alike < leastLikeness || !top.admits(alike)) continue;
    if (slot === own || !isLive(columns, slot, now)) continue;
    top.add(alike / (1 + kmOf(slot) / halvingKm), offers.seqOf(slot));
  }
  return top.take();
}

/** Km from an offer to each slot; the same everywhere when its place is unknown. */
function distances(offers: OfferColumns, { latitude, longitude }: OfferPlace): (slot: number) => number {
  if (latitude === null || longitude === null) return () => 0;
  return offers.distancesFrom(unitVector(latitude, longitude));
}
