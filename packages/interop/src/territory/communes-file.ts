import { readFile } from "node:fs/promises";
import { type Commune, departmentOf, departments } from "@tremplin/core/territory";

/** The bundled file, made by `scripts/build-communes.ts`. */
export const communesFile = new URL("../../data/communes.tsv", import.meta.url);

const header = "insee\tname\tpostcodes\tpopulation\tlatitude\tlongitude\testimated\tparent";

/**
 * All communes of France with the arrondissements of Paris, Lyon and Marseille and overseas, in the
 * order of their codes.
 */
export async function readCommunes(): Promise<Commune[]> {
  return parseCommunes(await readFile(communesFile, "utf8"));
}

/** Writes communes as one line each; what the code tells (department, region) is left out. */
export function formatCommunes(communes: readonly Commune[]): string {
  const lines = communes.map((commune) =>
    [
      commune.insee,
      commune.name,
      commune.postcodes.join(" "),
      commune.population,
      commune.latitude ?? "",
      commune.longitude ?? "",
      commune.estimated ? "~" : "",
      commune.parent ?? "",
    ]
      .join("\t")
      .trimEnd(),
  );
  return `${[header, ...lines].join("\n")}\n`;
}

/** Reads what `formatCommunes` writes. */
export function parseCommunes(text: string): Commune[] {
  const communes: Commune[] = [];
  for (const line of text.slice(text.indexOf("\n") + 1).split("\n")) {
    if (line === "") continue;
    const [insee = "", name = "", postcodes = "", population, latitude, longitude, estimated, parent] =
      line.split("\t");
    const department = departmentOf(insee) ?? "";
    communes.push({
      insee,
      name,
      postcodes: postcodes.split(" "),
      department,
      region: departments.get(department)?.region ?? "",
      latitude: degrees(latitude),
      longitude: degrees(longitude),
      estimated: estimated === "~",
      population: Number(population),
      parent: parent || null,
    });
  }
  return communes;
}

function degrees(text: string | undefined): number | null {
  return text ? Number(text) : null;
}
