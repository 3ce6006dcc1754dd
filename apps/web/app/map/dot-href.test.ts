import { everyOffer, parseOfferSearch } from "@tremplin/core/offer";
import { expect, test } from "vitest";
import type { Cluster } from "./clusters.ts";
import { dotHref } from "./dot-href.ts";

const alps: Cluster = {
  name: "La Salle-les-Alpes",
  insee: "05161",
  latitude: 44.95,
  longitude: 6.56,
  count: 197,
  communes: 3,
  codes: ["05161", "74056", "06120"],
  reachKm: 180,
};
const searchOf = (href: string) => parseOfferSearch(new URL(href, "https://exemple.fr").searchParams);

test("a dot of several communes leads to those communes, however far apart, the search kept", () => {
  const asked = { ...everyOffer, contracts: ["cdi"] as const, view: "map" as const, page: 2 };
  expect(searchOf(dotHref(asked, alps))).toEqual({
    ...everyOffer,
    contracts: ["cdi"],
    communes: ["05161", "06120", "74056"],
  });
});

test("a dot of one commune is a search there", () => {
  const one = { ...alps, communes: 1, codes: ["05161"], reachKm: 0 };
  expect(searchOf(dotHref(everyOffer, one))).toEqual({ ...everyOffer, place: "05161", radiusKm: 0 });
});

test("with a place whose commune nobody knows, the dot leads to a circle that holds it", () => {
  const near = { ...alps, codes: ["05161"], reachKm: 12 };
  expect(searchOf(dotHref(everyOffer, near))).toMatchObject({ place: "05161", radiusKm: 20, communes: [] });
});
