import { expect, test } from "vitest";
import type { OfferContent } from "./offer.ts";
import { changesSubstance } from "./substance.ts";

const offer: OfferContent = {
  title: "Vendeur / Vendeuse en boulangerie",
  description:
    "Vous acueillez les clients et vous encaissez 30 clients par heure.\n\n- mise en rayon\n- nettoyage",
  contract: "cdi",
  contractMonths: null,
  workingTime: "full",
  weeklyHours: 35,
  schedule: "Du mardi au samedi",
  pay: {
    kind: "stated",
    min: 1_900_00,
    max: 1_900_00,
    period: "month",
    currency: "EUR",
    monthsPaid: null,
    extras: null,
  },
  romeCode: null,
  romeLabel: null,
  nafCode: null,
  experience: "none",
  experienceMonths: null,
  licences: [],
  training: null,
  skills: [],
  place: {
    insee: "21231",
    label: "Dijon",
    postcode: "21000",
    department: "21",
    latitude: 47.3,
    longitude: 5,
    street: null,
  },
  remote: "none",
  withoutCar: null,
  startsOn: null,
  posts: 1,
  disabilityFriendly: false,
  contact: { kind: "app", value: null, instructions: null },
  sector: null,
  companyName: "Le Fournil",
};

test.each<[string, Partial<OfferContent>, boolean]>([
  ["nothing", {}, false],
  ["a corrected slip", { description: offer.description.replace("acueillez", "accueillez") }, false],
  ["punctuation and capitals", { description: `${offer.description.toUpperCase()} !` }, false],
  ["an accent in the title", { title: "Vendeur / Vendeuse en Boulangérie" }, false],
  ["a figure of the text", { description: offer.description.replace("30", "60") }, true],
  ["another task", { description: offer.description.replace("nettoyage", "livraison") }, true],
  ["a line more", { description: `${offer.description}\n- ouverture le dimanche` }, true],
  ["the opposite", { description: offer.description.replace("et vous", "ni vous") }, true],
  ["another job", { title: "Boulanger / Boulangère en boulangerie" }, true],
  ["the pay", { pay: { kind: "by-profile", extras: null } }, true],
  ["a benefit", { pay: { ...offer.pay, extras: "Pain offert" } as OfferContent["pay"] }, false],
  ["the contract", { contract: "cdd" }, true],
  ["the hours", { weeklyHours: 39 }, true],
  ["the days", { schedule: "Du lundi au samedi" }, true],
  ["the town", { place: { ...offer.place, insee: "21054", label: "Beaune" } }, true],
  ["the street", { place: { ...offer.place, street: "1 rue Haute" } }, false],
  ["the number of posts", { posts: 3 }, false],
  ["where to apply", { contact: { kind: "link", value: "https://exemple.fr", instructions: null } }, true],
])("%s", (_name, change, isAnother) => {
  expect(changesSubstance(offer, { ...offer, ...change })).toBe(isAnother);
});
