import type { OfferCard } from "@tremplin/core/offer";
import { expect, test } from "vitest";
import { KeptRows, type RowLevel } from "./kept-rows.ts";

const monday = "2026-11-23";
const tuesday = "2026-11-24";

function card(number: number, more: Partial<OfferCard> = {}): OfferCard {
  const publicId = String(number).padStart(10, "0");
  return { id: publicId, publicId, title: "Boulanger", sector: null, distanceKm: null, ...more } as OfferCard;
}

/** Rows whose HTML says in which turn it was made. */
function counted() {
  const rows = new KeptRows();
  let made = 0;
  const row = (offer: OfferCard, day = monday, level: RowLevel = 2, distance: string | null = null) =>
    rows.of(offer, day, level, distance, () => `row ${++made}`);
  return { row, made: () => made };
}

test("a row is made once, for each heading and distance", () => {
  const { row } = counted();
  const offer = card(1);
  expect(row(offer)).toBe("row 1");
  expect(row(offer, monday, 3)).toBe("row 2");
  expect(row(offer, monday, 2, "à 4 km")).toBe("row 3");
  expect(row({ ...offer, distanceKm: 4.2 }, monday, 2, "à 4 km")).toBe("row 3");
  expect(row(offer, monday, 3)).toBe("row 2");
  expect(row(offer)).toBe("row 1");
});

test("a row is made anew on another day, and when its offer says something else", () => {
  const { row } = counted();
  expect(row(card(1))).toBe("row 1");
  expect(row(card(1), tuesday)).toBe("row 2");
  expect(row(card(1, { title: "Boulangère" }), tuesday)).toBe("row 3");
  expect(row(card(1, { title: "Boulangère" }), tuesday)).toBe("row 3");
  expect(row(card(1, { title: "Boulangère" }), monday)).toBe("row 4");
});

test("four thousand are kept at most, over all offers, headings and distances", () => {
  const { row, made } = counted();
  const offers = Array.from({ length: 2_000 }, (_, number) => card(number));
  const all = offers.flatMap((offer) =>
    ([2, 3, 4] as const).flatMap((level) =>
      [null, "à 4 km"].map((distance) => () => row(offer, monday, level, distance)),
    ),
  );
  for (const each of all) each();
  expect(made()).toBe(all.length);
  for (const each of all.toReversed()) each();
  const found = 2 * all.length - made();
  expect(found).toBeLessThanOrEqual(4_000);
  expect(found).toBeGreaterThanOrEqual(2_000);
});

test("an offer that is seen from everywhere keeps no more than eight", () => {
  const { row, made } = counted();
  const distances = Array.from({ length: 50 }, (_, km) => `à ${km} km`);
  for (const distance of distances) row(card(1), monday, 2, distance);
  for (const distance of distances.toReversed()) row(card(1), monday, 2, distance);
  expect(2 * distances.length - made()).toBeLessThanOrEqual(8);
});

test("what is asked for again stays while others go", () => {
  const { row, made } = counted();
  for (let number = 1; number <= 20_000; number++) {
    row(card(0));
    row(card(number));
  }
  expect(row(card(0))).toBe("row 1");
  expect(made()).toBe(20_001);
});
