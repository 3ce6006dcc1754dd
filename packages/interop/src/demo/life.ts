import { type OfferState, publicationDays } from "@tremplin/core/offer";
import type { Random } from "./random.ts";

export const dayMs = 86_400_000;
/** Offers were published during this many days. */
const spreadDays = 45;
/** One offer in forty is not live, in this order. */
const deadEvery = 40;
const deadStates = ["expired", "paused", "expired", "draft", "filled"] as const;

/** The state of the offer at `index`: nearly always published. */
export function stateAt(index: number): OfferState {
  if (index % deadEvery !== deadEvery - 1) return "published";
  return deadStates[Math.floor(index / deadEvery) % deadStates.length] ?? "expired";
}

/** More of them recent than old; an expired one was published long enough ago. */
export function publicationOf(state: OfferState, now: Date, random: Random): Date {
  const age = spreadDays * random.next() ** 1.4;
  const days = state === "expired" ? publicationDays + 1 + age / 3 : age;
  // Whole minutes: no one publishes to the millisecond.
  return new Date(Math.floor((now.getTime() - days * dayMs) / 60_000) * 60_000);
}
