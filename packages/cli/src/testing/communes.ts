import { type Commune, CommuneIndex } from "@tremplin/core/territory";

function commune(insee: string, name: string, postcodes: readonly string[], population: number): Commune {
  return {
    insee,
    name,
    postcodes,
    population,
    department: insee.startsWith("97") ? insee.slice(0, 3) : insee.slice(0, 2),
    region: "27",
    latitude: 47,
    longitude: 5,
    estimated: false,
    parent: null,
  };
}

/** A few communes that are easily mistaken for one another. */
export const someCommunes = new CommuneIndex([
  commune("21231", "Dijon", ["21000", "21100"], 159_000),
  commune("21054", "Beaune", ["21200"], 20_000),
  commune("21200", "Couchey", ["21160"], 1200),
  commune("21110", "Brochon", ["21220"], 650),
  commune("72181", "Le Mans", ["72000", "72100"], 145_000),
  commune("93066", "Saint-Denis", ["93200", "93210"], 113_000),
  // Of an antenna of the sector's template.
  commune("05063", "La Grave", ["05320"], 480),
  commune("05181", "Villar-d'Arêne", ["05480"], 300),
  commune("97411", "Saint-Denis", ["97400", "97490"], 155_000),
  // Whose postcode is the INSEE code of the former.
  commune("97415", "Saint-Paul", ["97411", "97460"], 104_000),
]);
