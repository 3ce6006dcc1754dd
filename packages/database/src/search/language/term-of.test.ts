import { describe, expect, test } from "vitest";
import { termOf } from "./term-of.ts";

describe("termOf", () => {
  test.each([
    "vendeur vendeuse vendeurs vendeuses",
    "coiffeur coiffeuse",
    "serveur serveuse",
    "livreur livreuse livreure",
    "directeur directrice directrices",
    "conducteur conductrice",
    "ambassadeur ambassadrice",
    "infirmier infirmiere infirmieres",
    "cuisinier cuisiniere",
    "boulanger boulangere",
    "conseiller conseillere conseilleres",
    "technicien technicienne techniciennes",
    "patron patronne",
    "assistant assistante assistantes",
    "agent agente agents",
    "soignant soignante",
    "commercial commerciale commerciaux",
    "employe employee employees",
    "sportif sportive",
    "professionnel professionnelle",
    "chef cheffe chefs",
    "hote hotesse hotesses",
    "apprenti apprentie",
    "velo velos",
    "animal animaux",
    "cheveu cheveux",
    "bijou bijoux",
    "colis",
  ])("one term for %s", (words) => {
    expect(new Set(words.split(" ").map(termOf)).size).toBe(1);
  });

  test.each([
    "vente vendeur",
    "boulanger boulangerie",
    "cuisine cuisinier",
    "menage manager",
    "heure heureux",
    "mere merite",
    "chantier chant",
    "poste postier",
  ])("different terms for %s", (words) => {
    expect(new Set(words.split(" ").map(termOf)).size).toBe(2);
  });

  test("marks and digits stay as they are", () => {
    expect(["35h", "c++", "bac2", "permisb"].map(termOf)).toEqual(["35h", "c++", "bac2", "permisb"]);
  });

  test("words that objects have as names of their own", () => {
    expect(
      ["constructor", "__proto__", "valueOf", "hasOwnProperty"].map((word) => typeof termOf(word)),
    ).toEqual(Array(4).fill("string"));
  });
});
