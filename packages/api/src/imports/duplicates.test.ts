import { describe, expect, test } from "vitest";
import { type Comparable, isKeptOver, isSameOffer } from "./duplicates.ts";

const offer: Comparable = {
  source: "csv",
  title: "Vendeur / Vendeuse en boulangerie (H/F)",
  postcode: "21000",
  insee: "21231",
  placeLabel: "Dijon",
  foldedName: "le fournil",
  siret: null,
  description: null,
};
const fromFranceTravail = { ...offer, source: "france-travail" };
const hidden = { ...offer, foldedName: null, description: "Du pain." };

describe("two offers", () => {
  test.each<[string, Comparable, Comparable, boolean]>([
    ["of two sources, near titles", offer, { ...fromFranceTravail, title: "VENDEUSE EN BOULANGERIE" }, true],
    ["of two sources, other jobs", offer, { ...fromFranceTravail, title: "Vendeur en parfumerie" }, false],
    [
      "of one source, same title",
      offer,
      { ...offer, title: "VENDEUR / VENDEUSE EN BOULANGERIE (H/F)" },
      true,
    ],
    ["of one source, near titles", offer, { ...offer, title: "Vendeuse en boulangerie" }, false],
    ["of two employers", offer, { ...fromFranceTravail, foldedName: "le moulin" }, false],
    [
      "of one SIRET, two names",
      { ...offer, siret: "1" },
      { ...fromFranceTravail, siret: "1", foldedName: "x" },
      true,
    ],
    ["of two SIRETs, one name", { ...offer, siret: "1" }, { ...fromFranceTravail, siret: "2" }, false],
    ["of one name, one SIRET known", { ...offer, siret: "1" }, fromFranceTravail, true],
    ["in one commune of two postcodes", offer, { ...fromFranceTravail, postcode: "21100" }, true],
    ["in one postcode, one commune unknown", offer, { ...fromFranceTravail, insee: null }, true],
    ["in two places", offer, { ...fromFranceTravail, postcode: "21200", insee: "21054" }, false],
    [
      "in one department",
      { ...offer, postcode: null, insee: null, placeLabel: "Jura" },
      { ...fromFranceTravail, postcode: null, insee: null, placeLabel: "Jura" },
      true,
    ],
    ["of hidden employers, same text", hidden, { ...hidden }, true],
    ["of hidden employers, two texts", hidden, { ...hidden, description: "De la brioche." }, false],
    ["of hidden employers, two sources", hidden, { ...hidden, source: "france-travail" }, false],
    ["one hidden, one known", hidden, offer, false],
  ])("%s", (_, first, second, same) => {
    expect(isSameOffer(first, second)).toBe(same);
    expect(isSameOffer(second, first)).toBe(same);
  });
});

test("our own offer is kept, then that of the better source, then the oldest", () => {
  const [old, young] = [new Date("2026-01-01"), new Date("2026-02-01")];
  const order = [
    { source: "board", createdAt: young },
    { source: "partenaire", createdAt: old },
    { source: "csv", createdAt: young },
    { source: "france-travail", createdAt: old },
    { source: "demo", createdAt: old },
  ];
  for (const [index, kept] of order.entries()) {
    for (const other of order.slice(index + 1)) {
      expect(isKeptOver(kept, other)).toBe(true);
      expect(isKeptOver(other, kept)).toBe(false);
    }
  }
});
