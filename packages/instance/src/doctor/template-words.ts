import { readFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { readProvenance } from "../migrations/provenance.ts";
import { wordingFile } from "../wording/override.ts";

const shippedTemplates = new URL("../../../../templates/", import.meta.url);

/** The own words of the template that an instance was made from, or is: the owner did not choose those. */
export async function templateWords(
  dir: string,
  provenance: string | undefined,
): Promise<Readonly<Record<string, unknown>>> {
  const isTemplate = basename(dirname(dir)) === "templates";
  const template = readProvenance(provenance)?.template ?? (isTemplate ? basename(dir) : null);
  // It is a name in a file that anybody can write: no way out of the folder.
  if (template === null || !/^[\w-]+$/.test(template)) return {};
  const file = fileURLToPath(new URL(`${template}/${wordingFile}`, shippedTemplates));
  try {
    return JSON.parse(await readFile(file, "utf8")) as Record<string, unknown>;
  } catch {
    return {};
  }
}
