import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import {
  type ImportProgress,
  type ImportRefusal,
  type ImportReport,
  importOffers,
  importRome,
  type RomeReport,
  townPoint,
} from "@tremplin/api";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import { sectorRules } from "@tremplin/instance";
import { type ByteSource, type CsvMapping, parseCsvMapping } from "@tremplin/interop";
import type { Services } from "./services.ts";

export interface ImportFileRequest {
  /** The file of offers. */
  readonly path: string;
  /** Name of the source; told by the format when absent. */
  readonly source?: string | undefined;
  /** A JSON file that says which column is which. */
  readonly mappingPath?: string | undefined;
  readonly onProgress?: (progress: ImportProgress) => void;
}

/**
 * Imports a file of the disk into the instance's database. A refusal tells in French, in `message`, why the
 * file can't be read and what to do; nothing was written then.
 */
export async function importFile(
  services: Pick<Services, "context">,
  { path, source, mappingPath, onProgress }: ImportFileRequest,
): Promise<Result<ImportReport, ImportRefusal>> {
  const file = await openFile(path);
  if (!file.ok) return file;
  const mapping = mappingPath === undefined ? accept(undefined) : await readMapping(mappingPath);
  if (!mapping.ok) return mapping;
  // Procedures and imports have the same database, clock and identifiers; an import has no web address.
  const context = services.context("");
  const sector = sectorRules(context.instance.config);
  const deps = { ...context, near: townPoint(context), sector };
  return importOffers({ file: file.value, source, mapping: mapping.value }, deps, onProgress);
}

/** Takes the ROME in from a file of the disk. A refusal tells in French, in `message`, why nothing was. */
export async function importRomeFile(
  { database }: Pick<Services, "database">,
  path: string,
): Promise<Result<RomeReport, ImportRefusal | "rome-file">> {
  const file = await openFile(path);
  return file.ok ? importRome(database, file.value) : file;
}

async function openFile(path: string): Promise<Result<ByteSource, "import-file">> {
  try {
    const found = await stat(path);
    if (found.isDirectory())
      return refuse("import-file", { message: `« ${path} » est un dossier : donnez un fichier.` });
    // A pipe can be read once only, and the encoding is found on a first reading.
    if (!found.isFile()) return refuse("import-file", { message: `« ${path} » n'est pas un fichier.` });
    const open = () => createReadStream(path, { highWaterMark: 256 * 1024 });
    return accept({ name: basename(path), size: found.size, open });
  } catch (error) {
    return refuse("import-file", { message: unreadable(path, error) });
  }
}

async function readMapping(path: string): Promise<Result<CsvMapping, "import-file">> {
  try {
    const mapping = parseCsvMapping(await readFile(path, "utf8"));
    if (mapping !== null) return accept(mapping);
    const example = '{"columns": {"intitulé": "Poste à pourvoir"}, "defaults": {"contrat": "CDI"}}';
    return refuse("import-file", {
      message: `« ${path} » n'est pas un fichier --mapping. Exemple : ${example}`,
    });
  } catch (error) {
    return refuse("import-file", { message: unreadable(path, error) });
  }
}

function unreadable(path: string, error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : "";
  if (code === "ENOENT") return `Le fichier « ${path} » n'existe pas.`;
  if (code === "EACCES") return `Le fichier « ${path} » n'est pas lisible par cet utilisateur.`;
  return `Le fichier « ${path} » ne peut pas être lu (${String(code) || String(error)}).`;
}
