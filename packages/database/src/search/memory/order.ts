import type { Conditions } from "./conditions.ts";
import type { OfferColumns } from "./offer-columns.ts";
import type { WordMatch } from "./word-match.ts";

/** One more kilometre weighs as much as six hours of age among offers that match equally. */
const secondsPerKm = 6 * 3600;
/** Beyond, far is far: also for offers without coordinates. */
const farKm = 1000;
/** Greater than any number of seconds since 1970: room for the second key of an order. */
const secondKey = 2 ** 32;

/**
 * The order of a search as one number by slot, the greatest first. `values` are those of the words,
 * by slot.
 */
export function orderOf(
  offers: OfferColumns,
  { search, words, place }: Conditions,
  values: readonly Uint8Array[],
): (slot: number) => number {
  const { published, pay } = offers.all;
  const kmOf = place?.centre ? offers.distancesFrom(place.centre) : null;
  const byDate = (slot: number) => published[slot] as number;
  switch (search.sort) {
    case "date":
      return byDate;
    case "salaire":
      return (slot) => (pay[slot] as number) * secondKey + byDate(slot);
    case "distance":
      if (!kmOf) return byDate;
      // By 100 m, then the newest.
      return (slot) => byDate(slot) - Math.round(kmOf(slot) * 10) * secondKey;
    case "pertinence": {
      const scoreOf = scores(words, values, offers.slots);
      if (!kmOf) return (slot) => scoreOf(slot) * secondKey + byDate(slot);
      return (slot) => scoreOf(slot) * secondKey + byDate(slot) - Math.min(kmOf(slot), farKm) * secondsPerKm;
    }
  }
}

/** How well an offer matches: each word's value weighed by how rare it is, as a whole number. */
function scores(
  words: readonly WordMatch[],
  values: readonly Uint8Array[],
  slots: number,
): (slot: number) => number {
  const rarity = words.map(({ count }) => Math.log(1 + slots / Math.max(1, count)));
  const whole = rarity.reduce((sum, weight) => sum + weight, 0);
  const weights = rarity.map((weight) => (weight / whole) * 100);
  const [first, second] = values;
  const [firstWeight = 0, secondWeight = 0] = weights;
  // One word and two are nearly all searches.
  if (!first) return () => 0;
  if (!second) return (slot) => first[slot] as number;
  if (values.length === 2) {
    return (slot) =>
      Math.round((first[slot] as number) * firstWeight + (second[slot] as number) * secondWeight);
  }
  return (slot) => {
    let score = 0;
    for (let rank = 0; rank < values.length; rank += 1) {
      score += ((values[rank] as Uint8Array)[slot] as number) * (weights[rank] as number);
    }
    return Math.round(score);
  };
}
