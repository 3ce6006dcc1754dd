import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Catalogue } from "./words.ts";

/** Where the words of a language are, one file per concept. */
function wordingFolder(folder: string): string {
  return fileURLToPath(new URL(`../../wording/${folder}/`, import.meta.url));
}

/** The files of a language by name, as they are written: `board.json`. */
export function readWordFiles(folder: string): Map<string, Catalogue> {
  const path = wordingFolder(folder);
  // git keeps no empty folder, and a language may be at its very beginning.
  const names = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith(".json")) : [];
  return new Map(
    names.sort().map((name) => [name, JSON.parse(readFileSync(path + name, "utf8")) as Catalogue]),
  );
}

/** Every message of a language. */
export function readCatalogue(folder: string): Catalogue {
  return Object.assign({}, ...readWordFiles(folder).values()) as Catalogue;
}
