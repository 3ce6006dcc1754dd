import fc from "fast-check";
import { expect, test } from "vitest";
import { contractKinds } from "../offer/index.ts";
import { availabilities, librarySearchParams, orderOf, parseLibrarySearch, roughly } from "./search.ts";

test("an address that says nothing asks for everybody", () => {
  expect(
    parseLibrarySearch(new URLSearchParams("rayon=x&page=-1&rome=zz&contrat=esclave&dispo=jamais")),
  ).toEqual({
    words: "",
    place: "",
    radiusKm: 30,
    rome: null,
    contracts: [],
    availability: null,
    licence: false,
    page: 1,
  });
});

test("an address gives back the search that it was made of", () => {
  fc.assert(
    fc.property(
      fc.record({
        words: fc.string({ maxLength: 20 }),
        place: fc.string({ maxLength: 20 }),
        radiusKm: fc.integer({ min: 5, max: 200 }),
        rome: fc.constantFrom(null, "D1106"),
        contracts: fc.subarray([...contractKinds]),
        availability: fc.constantFrom(null, ...availabilities),
        licence: fc.boolean(),
        page: fc.integer({ min: 1, max: 10_000 }),
      }),
      (search) => {
        const once = parseLibrarySearch(librarySearchParams(search));
        expect(parseLibrarySearch(librarySearchParams(once))).toEqual(once);
        expect(once).toMatchObject({ ...search, words: once.words, place: once.place });
      },
    ),
  );
});

test("a home is told to within some kilometres only, and neighbours to the same point", () => {
  const one = roughly({ latitude: 47.3216, longitude: 5.0415 });
  expect(one).toEqual(roughly({ latitude: 47.3999, longitude: 5.0001 }));
  expect(one).not.toEqual({ latitude: 47.3216, longitude: 5.0415 });
  expect(Math.abs(one.latitude - 47.3216)).toBeLessThan(0.06);
});

test("everybody is on the list each day, in another order, the same all day", () => {
  const entries = Array.from({ length: 40 }, (_, rank) => ({ id: `e${rank}` }));
  const monday = orderOf(entries, "2026-11-30");
  expect(orderOf(entries.toReversed(), "2026-11-30")).toEqual(monday);
  expect(orderOf(entries, "2026-12-01")).not.toEqual(monday);
  expect(monday.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
    entries.toSorted((a, b) => a.id.localeCompare(b.id)),
  );
  // Over a year each is among the first about as often.
  const firsts = new Map<string, number>();
  for (let day = 0; day < 365; day += 1) {
    const iso = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
    for (const { id } of orderOf(entries, iso).slice(0, 10)) firsts.set(id, (firsts.get(id) ?? 0) + 1);
  }
  expect(Math.min(...firsts.values())).toBeGreaterThan(55);
  expect(Math.max(...firsts.values())).toBeLessThan(135);
});
