import { describe, expect, test } from "vitest";
import { checkOffer } from "../check-offer.ts";
import type { OfferToCheck } from "../finding.ts";

const now = new Date("2026-11-30T10:00:00Z");
const low = (offer: OfferToCheck) => checkOffer(offer, now).filter(({ rule }) => rule === "pay-low");

describe("pay told in the text", () => {
  test.each([
    ["Salaire : 9 € brut de l'heure", "9 € brut de l'heure", "12,31 € brut de l'heure"],
    ["Taux horaire 11,88 € brut", "11,88 € brut", "12,31 € brut"],
    ["1 400 € brut par mois, 35 h", "1 400 € brut par mois", "1 868 € brut par mois"],
    ["Salaire de 1 500 à 1 900 € brut mensuel", "1 500 à 1 900 € brut mensuel", "1 868 € brut par mois"],
    ["18 k€ brut annuel", "18 k€ brut annuel", "22 405 € brut par an"],
    ["salaire de 8 euros/heure net", "8 euros/heure net", "12,31 € brut de l'heure"],
    ["Rémunération : SMIC -10 %", "SMIC -10 %", "SMIC"],
    ["Apprenti 18-20 ans, 1re année : 35 % du SMIC", "35 % du SMIC", "43 % du SMIC"],
    ["Apprenti de 22 ans en 2e année : 45 % du SMIC", "45 % du SMIC", "61 % du SMIC"],
  ])("%s", (description, passage, proposal) => {
    const [found, ...more] = low({ description });
    expect(more).toEqual([]);
    expect(found).toMatchObject({ level: "blocks", passage, proposal });
  });

  test.each([
    "12,31 € brut de l'heure",
    "1 100 € brut par mois pour 20 h par semaine",
    "Mi-temps : 950 € brut par mois",
    "9,75 € net de l'heure",
    "Prime de panier de 9 € par jour",
    "Vente de menus à 11 € le midi, chiffre d'affaires de 1 200 € par jour",
    "Gratification de stage de 4,50 € de l'heure",
    "Apprenti de 16 ans, 1re année : 27 % du SMIC",
    "Prime jusqu'à 5 % du SMIC",
    "Le salaire n'est jamais inférieur au SMIC",
  ])("%s is right", (description) => {
    expect(checkOffer({ description }, now).filter(({ level }) => level === "blocks")).toEqual([]);
  });

  test("the contract and the hours of the offer count", () => {
    const description = "Salaire de 950 € brut par mois";
    expect(low({ description })).toHaveLength(1);
    expect(low({ description, weeklyHours: 17 })).toEqual([]);
    expect(low({ description, contract: "apprentissage" })).toEqual([]);
    expect(low({ description, contract: "commercial" })).toEqual([]);
  });

  test("what the text tells is not asked for again", () => {
    const rules = checkOffer({ description: "1 950 € brut par mois, 35 h par semaine." }, now).map(
      ({ rule }) => rule,
    );
    expect(rules).not.toContain("pay-unclear");
    expect(rules).not.toContain("hours-missing");
  });
});

test("what says nothing is shown where it stands", () => {
  const [found] = checkOffer({ description: "Poste à Dijon. Salaire attractif." }, now).filter(
    ({ rule }) => rule === "pay-unclear",
  );
  expect(found).toMatchObject({ field: "description", passage: "Salaire attractif" });
});

test("hours beyond 35 that the pay may not cover are for the author to look at", () => {
  const pay = {
    kind: "stated",
    min: 1_900_00,
    max: 1_900_00,
    period: "month",
    currency: "EUR",
    monthsPaid: null,
    extras: null,
  } as const;
  expect(low({ pay, weeklyHours: 39 })).toMatchObject([{ level: "warns" }]);
  expect(low({ pay, weeklyHours: 35 })).toEqual([]);
});

test.each([
  "Trois jours d'essai non rémunérés",
  "Vous serez payé au noir",
  "Heures supplémentaires non payées",
  "Rémunération uniquement aux pourboires",
])("%s: work is paid and declared", (description) => {
  expect(checkOffer({ description }, now).map(({ rule }) => rule)).toContain("pay-unlawful");
});
