import { describe, expect, test } from "vitest";
import { type Qualification, qualifications, qualificationsIn } from "./qualification.ts";

describe("the qualifications that a text asks for", () => {
  test.each<[string, readonly Qualification[]]>([
    ["Diplôme de pisteur-secouriste 1er degré exigé.", ["pisteur-secouriste-1"]],
    ["Pisteur-secouriste 2e degré, artificier apprécié.", ["pisteur-secouriste-2", "artificier"]],
    [
      "Titulaire du brevet national de pisteur secouriste 2ème degré",
      ["pisteur-secouriste-1", "pisteur-secouriste-2"],
    ],
    ["Pisteur secouriste 3ème degré pour encadrer l'équipe", ["pisteur-secouriste-3"]],
    ["DE moniteur de ski alpin", ["moniteur-ski"]],
    ["Diplôme d'État de moniteur national de ski", ["moniteur-ski"]],
    ["DE accompagnateur en moyenne montagne", ["accompagnateur-moyenne-montagne"]],
    ["Accompagnatrice en moyenne montagne diplômée", ["accompagnateur-moyenne-montagne"]],
    ["Guide de haute montagne", ["guide-haute-montagne"]],
    ["DEJEPS escalade en milieux naturels", ["escalade"]],
    ["BPJEPS activités du cyclisme, VTT", ["vtt"]],
    ["DEJEPS vol libre (parapente)", ["parapente"]],
    ["CQP conducteur de dameuse ou expérience", ["conducteur-damage"]],
    ["Vous avez appris la conduite d'engin de damage.", ["conducteur-damage"]],
    ["CQP agent d'exploitation de remontées mécaniques", ["conducteur-remontees"]],
    ["Bac pro ou CQP technicien de maintenance des remontées mécaniques", ["maintenance-remontees"]],
    ["CQP cordiste niveau 1", ["cordiste"]],
    ["Cordiste certifié IRATA", ["cordiste"]],
    ["Habilitation électrique B1V souhaitée", ["habilitation-electrique"]],
    ["CACES R482 catégories A et C1", ["caces-r482"]],
    ["CACES R490 grue auxiliaire", ["caces-r490"]],
    ["CACES R486 (nacelle)", ["caces-r486"]],
    ["CACES chariot élévateur R489", ["caces-r489"]],
    ["PSC1 à jour", ["secourisme"]],
    ["Formation de nivoculteur assurée", ["neige-de-culture"]],
    ["Location de vélos et VTT", []],
    ["Accueil sur le domaine de ski alpin", []],
    ["Secrétariat d'une école de parapente", []],
    ["Vente de matériel d'escalade", []],
    ["LOCATION DE VTT", []],
    ["DE escalade ou BPJEPS", ["escalade"]],
    ["Diplôme d'État de parapente", ["parapente"]],
    ["Vous aimez le ski et les clients.", []],
    ["Nous travaillons avec un guide touristique.", []],
    ["De l'escalade le dimanche, si vous voulez.", []],
  ])("%s", (text, expected) => {
    expect(qualificationsIn(text)).toEqual(expected);
  });

  test("are few enough for the bits that the index has", () => {
    expect(qualifications.length).toBeLessThanOrEqual(23);
  });
});
