import { beforeAll, expect, test } from "vitest";
import { saveOffers } from "../queries/save-offers.ts";
import { eachDialect } from "../testing/each-dialect.ts";
import { offerExample } from "../testing/examples.ts";
import { OfferIndex } from "./offer-index.ts";

const now = new Date("2026-11-23T12:00:00Z");
const { place } = offerExample(1);
const lyon = { ...place, insee: "69123", latitude: 45.76, longitude: 4.84 };

const offers = [
  offerExample(1, { title: "Serveur / Serveuse de restaurant", romeCode: "G1803" }),
  offerExample(2, { title: "Serveur / Serveuse de restaurant", romeCode: "G1803", place: lyon }),
  offerExample(3, { title: "Serveuse H/F", romeCode: "G1803" }),
  offerExample(4, { title: "Chef de rang", romeCode: "G1803" }),
  offerExample(5, { title: "Soudeur", romeCode: "H2913" }),
  offerExample(6, { title: "Serveur de restaurant", romeCode: "G1803", expiresAt: now }),
  offerExample(7, {
    title: "Serveuse en crêperie",
    romeCode: null,
    place: { ...place, latitude: null, longitude: null },
  }),
];

eachDialect((_engine, open) => {
  let index: OfferIndex;

  beforeAll(async () => {
    const database = await open();
    await saveOffers(database, offers);
    index = await OfferIndex.open(database);
  });

  const similarTo = async (number: number, most = 10) => {
    const offer = offers[number - 1];
    return offer ? index.similar({ ...offer, seq: number }, most, now) : [];
  };

  test("the same job nearby first, never itself, nor what has ended, nor other jobs", async () => {
    expect(await similarTo(1)).toEqual([3, 4, 2, 7]);
    expect(await similarTo(1, 1)).toEqual([3]);
  });

  test("without coordinates, likeness alone counts", async () => {
    expect((await similarTo(7)).slice().sort()).toEqual([1, 2, 3]);
  });

  test("an offer like no other has none", async () => {
    expect(await similarTo(5)).toEqual([]);
  });
});
