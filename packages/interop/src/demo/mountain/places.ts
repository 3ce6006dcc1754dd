import type { CommuneIndex } from "@tremplin/core/territory";
import type { PlacedCommune } from "../places.ts";

/** Resorts and valleys of three massifs, and Corte: where the demo's people work. INSEE codes. */
const massifs: readonly (readonly string[])[] = [
  // Northern Alps: Chamonix, Les Houches, Megève, Morzine, La Clusaz, Bourg-Saint-Maurice, Tignes, Val-d'Isère,
  // Les Belleville, Courchevel, Valloire, Les Deux Alpes, Villard-de-Lans, Chamrousse.
  [
    "74056",
    "74143",
    "74173",
    "74191",
    "74080",
    "73054",
    "73296",
    "73304",
    "73257",
    "73227",
    "73306",
    "38253",
    "38548",
    "38567",
  ],
  // Southern Alps: Briançon, Montgenèvre, La Salle-les-Alpes, Vars, Les Orres, Orcières, Barcelonnette, Allos, Isola, La Grave.
  ["05023", "05085", "05161", "05177", "05098", "05096", "04019", "04006", "06073", "05063"],
  // Pyrenees: Saint-Lary-Soulan, Cauterets, Barèges, Gavarnie-Gèdre, Bagnères-de-Luchon, Ax-les-Thermes,
  // Font-Romeu, Les Angles, Laruns; and Corte.
  ["65388", "65138", "65481", "65192", "31042", "09032", "66124", "66004", "64320", "2B096"],
];
/** Towns below: Grenoble, Annecy, Gap, Tarbes. What is done there is seldom of the mountain. */
const towns = ["38185", "74010", "05061", "65440"] as const;

/** The communes of each massif that have coordinates. */
export function resorts(communes: CommuneIndex): readonly (readonly PlacedCommune[])[] {
  return massifs.map((codes) => placed(codes, communes));
}

export function valleyTowns(communes: CommuneIndex): readonly PlacedCommune[] {
  return placed(towns, communes);
}

function placed(codes: readonly string[], communes: CommuneIndex): PlacedCommune[] {
  return codes.flatMap((insee) => {
    const commune = communes.byInsee(insee);
    if (!commune || commune.latitude === null || commune.longitude === null) return [];
    return [commune as PlacedCommune];
  });
}
