import { everyOffer } from "@tremplin/core/offer";
import { expect, test } from "vitest";
import { t } from "../testing/words.ts";
import { activeFilters } from "./active-filters.ts";

const names = { company: "Maison Perrot", job: null, antenna: null };

test("words, place and order are no filters", () => {
  const search = { ...everyOffer, words: "vendeur", place: "21231", radiusKm: 5, sort: "salaire" as const };
  expect(activeFilters({ search, names }, t, (id) => id)).toEqual([]);
});

test("each filter can be taken away alone, and the list starts again at its first page", () => {
  const search = {
    ...everyOffer,
    contracts: ["cdi", "cdd"] as const,
    workingTimes: ["part"] as const,
    beginner: true,
    sinceDays: 7,
    company: "maison-perrot",
    rome: "D1106",
    communes: ["05161", "06120"],
    page: 4,
  };
  const filters = activeFilters({ search, names }, t, (id) => id);
  expect(filters.map(({ label }) => label)).toEqual([
    "CDI",
    "CDD",
    "Temps partiel",
    "Débutant accepté",
    "1 semaine",
    "Chez Maison Perrot",
    "Métier : D1106".replace(" :", "\u00a0:"),
    "2 communes choisies sur la carte",
  ]);
  expect(filters[0]?.without).toEqual({ ...search, contracts: ["cdd"], page: 1 });
  expect(filters[3]?.without).toEqual({ ...search, beginner: false, page: 1 });
  expect(filters[7]?.without).toEqual({ ...search, communes: [], page: 1 });
  expect(filters[6]?.without).toEqual({ ...search, rome: null, page: 1 });
});
