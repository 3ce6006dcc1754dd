import { describe, expect, test } from "vitest";
import { type Season, type SeasonSource, seasonOf } from "./season.ts";

const offer: SeasonSource = {
  title: "Agent d'exploitation",
  description: "Vous accueillez les clients.",
  contract: "saisonnier",
  contractMonths: null,
  startsOn: null,
};

describe("the season of an offer", () => {
  test.each<[string, Partial<SeasonSource>, Season | null]>([
    ["winter by its title", { title: "Agent d'exploitation saison hiver 2026-2027" }, "winter"],
    ["winter, the year after the word", { title: "Serveur - hiver 2026/2027" }, "winter"],
    ["summer by its text", { description: "Contrat pour la saison d'été, de juin à septembre." }, "summer"],
    ["both by a word", { title: "Conducteur bi-saisonnier" }, "both"],
    ["both when the two are told", { description: "Saison d'hiver puis saison d'été." }, "both"],
    ["both, joined", { description: "Deux contrats : hiver et été." }, "both"],
    ["all year by its contract", { contract: "cdi" }, "all-year"],
    ["all year in words", { contract: "cdd", description: "Poste à l'année." }, "all-year"],
    ["all year by its length", { contract: "cdd", contractMonths: 12, startsOn: "2026-12-01" }, "all-year"],
    ["words win over the contract", { contract: "cdi", title: "CDI bi-saison" }, "both"],
    ["winter by its start", { startsOn: "2026-12-12" }, "winter"],
    ["summer by its start", { startsOn: "2027-06-15" }, "summer"],
    ["none from March", { startsOn: "2027-03-15" }, null],
    ["winter, a short contract", { contract: "cdd", contractMonths: 4, startsOn: "2026-12-15" }, "winter"],
    ["none, a contract of unknown length", { contract: "cdd", startsOn: "2026-12-15" }, null],
    ["none without a day", {}, null],
    ["none for an internship", { contract: "stage", startsOn: "2026-12-15" }, null],
    ["not the season of a salad", { description: "Légumes de saison, menu d'hiver." }, null],
  ])("%s", (_, changes, season) => {
    expect(seasonOf({ ...offer, ...changes })).toBe(season);
  });
});
