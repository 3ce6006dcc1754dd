import { describe, expect, test } from "vitest";
import { conditionsIn } from "./condition.ts";
import type { WorkCondition } from "./traits.ts";

describe("what the work gives", () => {
  test.each<[string, readonly WorkCondition[]]>([
    ["Poste logé et nourri.", ["housing", "meals"]],
    ["Logement fourni en studio individuel.", ["housing"]],
    ["Possibilité de logement à 5 minutes des pistes.", ["housing"]],
    ["Chambre partagée mise à disposition.", ["housing"]],
    ["Poste non logé.", []],
    ["Pas de logement sur place.", []],
    ["Une aide pour trouver un logement est possible.", []],
    ["Femme de chambre\nPoste disponible immédiatement", []],
    ["Femme de chambre, poste disponible immédiatement", []],
    ["Pas de possibilité de logement", []],
    ["Possibilité de logement : non", []],
    ["Pas d'hébergement possible", []],
    ["Aucune possibilité d'être logé.", []],
    ["Entretien des studios et chambres, linge fourni", []],
    ["Vous ne serez pas nourri ni logé", []],
    ["Sans coupure, logement fourni.", ["housing", "straight"]],
    ["Pas de week-end travaillé. Poste logé.", ["housing"]],
    ["Studio mis à disposition pour la saison.", ["housing"]],
    ["Entretien du logement\nTenue fournie", []],
    ["Vous êtes logé à proximité ? Postulez.", []],
    ["Forfait de ski saison offert.", ["ski-pass"]],
    ["Forfait saison pris en charge, repas fournis.", ["ski-pass", "meals"]],
    ["Vous vendez des forfaits de ski aux clients.", []],
    ["Cadre au forfait jours.", []],
    ["Repas du midi pris en charge.", ["meals"]],
    ["Travail en coupure, deux jours de repos.", ["split"]],
    ["Horaires coupés midi et soir.", ["split"]],
    ["Service sans coupure.", ["straight"]],
    ["Journée continue de 8 h à 16 h.", ["straight"]],
    ["Pas d'horaires coupés.", ["straight"]],
    ["Vous servez les repas.", []],
  ])("%s", (text, expected) => {
    expect(conditionsIn(text)).toEqual(expected);
  });
});
