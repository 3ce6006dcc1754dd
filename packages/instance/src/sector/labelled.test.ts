import { fileURLToPath } from "node:url";
import { judgeSector } from "@tremplin/core/sector";
import { expect, test } from "vitest";
import { sectorRules } from "../config/sector-rules.ts";
import { loadInstance } from "../load.ts";
import { labelledOffers } from "./labelled.ts";

const template = fileURLToPath(new URL("../../../../templates/filiere", import.meta.url));

const { sector, features } = (await loadInstance(template)).config;
const rules = sectorRules({ sector, features: { ...features, sector: true } });
if (!rules) throw new Error("the template has no sector");
const judged = labelledOffers.map((offer) => ({
  offer,
  judgement: judgeSector({ ...offer, isMember: false, chosen: null, learned: null }, rules),
}));

test("there are enough labelled offers, of both kinds", () => {
  expect(labelledOffers.length).toBeGreaterThanOrEqual(120);
  expect(labelledOffers.filter(({ expected }) => expected === null).length).toBeGreaterThanOrEqual(45);
});

test("what is let in is of the sector, and what is of the sector is let in", () => {
  const isIn = judged.filter(({ judgement }) => judgement.verdict === "in");
  const right = isIn.filter(({ offer }) => offer.expected !== null);
  const wrong = isIn.filter(({ offer }) => offer.expected === null).map(({ offer }) => offer.title);
  const missed = judged.filter(
    ({ offer, judgement }) => offer.expected !== null && judgement.verdict !== "in",
  );
  const precision = right.length / isIn.length;
  const recall = right.length / (right.length + missed.length);
  expect(precision, wrong.join(", ")).toBeGreaterThanOrEqual(0.98);
  expect(recall, missed.map(({ offer }) => offer.title).join(", ")).toBeGreaterThanOrEqual(0.95);
});

test("hardly any of what is missed is called out of the sector: it is doubted", () => {
  const lost = judged.filter(
    ({ offer, judgement }) => offer.expected !== null && judgement.verdict === "out",
  );
  expect(lost.map(({ offer }) => offer.title)).toEqual(["Alpiniste technicien travaux acrobatiques"]);
});

test("the family is the right one", () => {
  const named = judged.filter(
    ({ offer, judgement }) =>
      offer.expected !== null && offer.expected !== "in" && judgement.verdict === "in",
  );
  const wrong = named.filter(({ offer, judgement }) => judgement.family !== offer.expected);
  expect(
    1 - wrong.length / named.length,
    wrong.map(({ offer, judgement }) => `${offer.title}: ${judgement.family}`).join(", "),
  ).toBeGreaterThanOrEqual(0.95);
});
