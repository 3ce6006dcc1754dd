import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contractKinds } from "../contract.ts";
import { contractInText, contractOfFranceTravail, parseContract, parseContractMonths } from "./contract.ts";

test.each([
  ["CDI", "cdi"],
  ["C.D.D.", "cdd"],
  ["CDD - 6 mois", "cdd"],
  ["Contrat à durée déterminée", "cdd"],
  ["Contrat à durée indéterminée", "cdi"],
  ["CDI intérimaire", "cdi-interimaire"],
  ["Mission d'intérim", "interim"],
  ["Intérim d'insertion", "interim-insertion"],
  ["CDDI", "insertion"],
  ["CDD tremplin", "cdd-tremplin"],
  ["CDD saisonnier", "saisonnier"],
  ["Alternance", "apprentissage"],
  ["Contrat de professionnalisation", "professionnalisation"],
  ["Alternance (contrat pro)", "professionnalisation"],
  ["Stage", "stage"],
  ["Service civique", "service-civique"],
  ["Indépendant", "liberal"],
  ["MIS", "interim"],
  ["mis", "interim"],
  ["Permanent", "cdi"],
  ["Internship", "stage"],
  ["", null],
  ["À discuter", null],
])("%j is %j", (text, kind) => {
  expect(parseContract(text)).toBe(kind);
});

describe("France Travail", () => {
  const offer = { type: "CDD", nature: "Contrat travail", label: "CDD", alternance: false, title: "Vendeur" };
  test.each([
    [{}, "cdd"],
    [{ type: "MIS" }, "interim"],
    [{ type: "DIN" }, "cdi-interimaire"],
    [{ type: "TTI" }, "interim-insertion"],
    [{ nature: "Contrat apprentissage", alternance: true }, "apprentissage"],
    [{ nature: "E2" }, "apprentissage"],
    [{ nature: "FS" }, "professionnalisation"],
    [{ nature: "Contrat de professionnalisation" }, "professionnalisation"],
    [{ nature: "Cont. professionnalisation" }, "professionnalisation"],
    [{ alternance: true }, "apprentissage"],
    [{ alternance: true, title: "Vendeur en contrat pro" }, "professionnalisation"],
    [{ title: "Service civique : ambassadeur du tri" }, "service-civique"],
    [{ nature: "Volontariat de service civique" }, "service-civique"],
    [{ nature: "Stage" }, "stage"],
    [{ type: "constructor", label: "", nature: "" }, null],
    [{ type: "", label: "Contrat à durée indéterminée" }, "cdi"],
    [{ type: "", label: "", nature: "Insertion par l'activ.éco." }, "insertion"],
    [{ type: "XXX", label: "", nature: "" }, null],
  ])("%j is %j", (over, kind) => {
    expect(contractOfFranceTravail({ ...offer, ...over })).toBe(kind);
  });
});

test.each([
  ["Vendeur CDI", "", "cdi"],
  ["Vendeur", "Contrat : CDD de 6 mois. Un CDD pour la saison.", "cdd"],
  ["Vendeur", "CDD pouvant devenir un CDI", null],
  ["Alternance - assistant RH", "CDI possible", "apprentissage"],
  ["Conseiller en insertion", "Remplacement du titulaire", null],
])("%j, %j says %j", (title, description, kind) => {
  expect(contractInText(title, description)).toBe(kind);
});

test.each([
  ["CDD - 6 Mois", 6],
  ["Intérim - 15 Jour(s)", 0.5],
  ["Intérim - 1 Jour(s)", 0.1],
  ["CDD - 2 Semaine(s)", 0.5],
  ["CDD de 1 An(s)", 12],
  ["2 ans", 24],
  ["18 mois", 18],
  ["1,5 mois", 1.5],
  ["Contrat à durée indéterminée", null],
  ["CDD du 01/03/2027 au 30/09/2027", 7],
  ["du 15.12.26 au 15.04.27", 4],
  ["CDD du 30/09/2027 au 01/03/2027", null],
  ["à partir du 01/03/2027", null],
  ["CDD - 0 Mois", null],
  ["CDD - 900 Mois", null],
  ["", null],
])("%j lasts %j months", (text, months) => {
  expect(parseContractMonths(text)).toBe(months);
});

test("any text is a contract kind or none, of a length or none", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect([...contractKinds, null]).toContain(parseContract(text));
      expect(parseContractMonths(text) ?? 1).toBeGreaterThan(0);
    }),
  );
});
