import { describe, expect, test } from "vitest";
import { aDiploma, aPerson, at, duration, fillDuration, lowerFirst } from "./french.ts";

describe("French", () => {
  test("places", () => {
    expect(["Dijon", "Le Creusot", "Les Rousses", "La Clayette"].map(at)).toEqual([
      "à Dijon",
      "au Creusot",
      "aux Rousses",
      "à La Clayette",
    ]);
  });

  test("people", () => {
    expect(aPerson(["Vendeur", "Vendeuse", "en boulangerie"])).toBe(
      "un vendeur ou une vendeuse en boulangerie",
    );
    expect(aPerson(["Fleuriste", "Fleuriste"])).toBe("un ou une fleuriste");
    expect(aPerson(["Agent", "Agente", "d'accueil"])).toBe("un agent ou une agente d'accueil");
  });

  test("durations and diplomas", () => {
    expect([0.25, 0.5, 1, 8].map(duration)).toEqual(["une semaine", "deux semaines", "un mois", "8 mois"]);
    expect(fillDuration("Un stage de {d}.", "8 mois")).toBe("Un stage de 8 mois.");
    expect(fillDuration("Un stage de {d}.", "un mois")).toBe("Un stage d'un mois.");
    expect(fillDuration("Au moins {d}.", "un an")).toBe("Au moins un an.");
    expect(aDiploma("CAP Boulanger")).toBe("un CAP Boulanger");
    expect(aDiploma("Titre professionnel Soudeur")).toBe("un titre professionnel Soudeur");
    expect(lowerFirst("AESH")).toBe("AESH");
  });
});
