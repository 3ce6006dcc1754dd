import type { DuplicateCandidate } from "@tremplin/database";
import { expect, test } from "vitest";
import { OfferBook } from "./offer-book.ts";

function anOffer(id: string, changes: Partial<DuplicateCandidate> = {}): DuplicateCandidate {
  return {
    id,
    source: "csv",
    reference: id,
    title: "Vendeur",
    state: "published",
    createdAt: new Date(0),
    expiresAt: null,
    postcode: "21000",
    insee: "21231",
    placeLabel: "Dijon",
    foldedName: "le fournil",
    siret: null,
    description: null,
    ...changes,
  };
}

const idsOf = (offers: readonly DuplicateCandidate[]) => offers.map(({ id }) => id);

test("offers are found by the name or the SIRET of their employer", () => {
  const book = new OfferBook([
    anOffer("name"),
    anOffer("siret", { foldedName: "ancien nom", siret: "73282932000074" }),
    anOffer("elsewhere", { foldedName: "le moulin" }),
    anOffer("hidden", { foldedName: null, description: "Du pain." }),
  ]);
  expect(idsOf(book.sameAs(anOffer("new")))).toEqual(["name"]);
  expect(idsOf(book.sameAs(anOffer("new", { siret: "73282932000074" })))).toEqual(["name", "siret"]);
  expect(idsOf(book.sameAs(anOffer("new", { foldedName: null, description: "Du pain." })))).toEqual([
    "hidden",
  ]);
});

test("an offer that changes is found as it is now, one that is removed no more", () => {
  const book = new OfferBook([anOffer("a"), anOffer("b")]);
  book.put(anOffer("a", { foldedName: "le moulin" }));
  book.remove("b");
  book.remove("never entered");
  expect(book.sameAs(anOffer("new"))).toEqual([]);
  expect(idsOf(book.sameAs(anOffer("new", { foldedName: "le moulin" })))).toEqual(["a"]);
});
