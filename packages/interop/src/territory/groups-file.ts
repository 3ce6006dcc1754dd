import { readFile } from "node:fs/promises";

/** A grouping of communes (EPCI): a community of communes, of an agglomeration, a metropolis. */
export interface CommuneGroup {
  /** Its SIREN. */
  readonly code: string;
  /** `CC Faucigny - Glières`. */
  readonly name: string;
  /** INSEE codes of its communes. */
  readonly communes: readonly string[];
}

/** The bundled file, made by `scripts/build-communes.ts`. */
export const groupsFile = new URL("../../data/groups.tsv", import.meta.url);

const header = "code\tname\tcommunes";

/** The groupings of communes of France, in the order of their names. */
export async function readCommuneGroups(): Promise<CommuneGroup[]> {
  return parseGroups(await readFile(groupsFile, "utf8"));
}

/** Writes groupings as one line each. */
export function formatGroups(groups: readonly CommuneGroup[]): string {
  const lines = groups.map(({ code, name, communes }) => [code, name, communes.join(" ")].join("\t"));
  return `${[header, ...lines].join("\n")}\n`;
}

/** Reads what `formatGroups` writes. */
export function parseGroups(text: string): CommuneGroup[] {
  return text
    .split("\n")
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => {
      const [code = "", name = "", communes = ""] = line.split("\t");
      return { code, name, communes: communes.split(" ") };
    });
}
