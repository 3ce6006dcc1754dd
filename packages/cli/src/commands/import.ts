import type { ImportReport } from "@tremplin/server";
import { Command } from "commander";
import { givenPath } from "../given-path.ts";
import { importText } from "../import-text.ts";
import { ProgressBar } from "../progress-bar.ts";

interface Flags {
  readonly source?: string;
  readonly mapping?: string;
  readonly json?: boolean;
}

/** `tremplin import`. */
export function importCommand(): Command {
  return new Command("import")
    .description(
      "Importer des offres : JSON de France Travail, ou CSV. / Import offers: France Travail JSON, or CSV.",
    )
    .argument("<fichier>", "le fichier à lire / the file to read")
    .option(
      "--source <nom>",
      "d'où viennent les offres ; sinon « france-travail » ou « csv » / name of the source",
    )
    .option(
      "--mapping <fichier>",
      "JSON qui dit quelle colonne est quoi / JSON that names the columns of a CSV",
    )
    .option("--json", "un objet JSON sur la sortie standard / one JSON object on standard output")
    .action(run);
}

type Outcome = { readonly report: ImportReport } | { readonly error: string };

/** Exit code 0 when the file was read, whatever its rows; 1 when nothing of it could be. */
async function run(path: string, flags: Flags): Promise<void> {
  const outcome = await importPath(path, flags).catch(
    (error: unknown): Outcome => ({ error: messageOf(error) }),
  );
  process.exitCode = "error" in outcome ? 1 : 0;
  if (flags.json) {
    const none = { read: 0, imported: 0, updated: 0, unchanged: 0, duplicates: 0, rejected: [] };
    console.log(JSON.stringify("error" in outcome ? { ...none, error: outcome.error } : outcome.report));
  }
  if ("error" in outcome) console.error(outcome.error);
  else if (!flags.json) console.log(importText(outcome.report));
}

async function importPath(path: string, { source, mapping }: Flags): Promise<Outcome> {
  // The database and all that goes with it are loaded only when a command needs them.
  const { importFile, openServices } = await import("@tremplin/server");
  const bar = new ProgressBar(process.stderr);
  const services = await openServices({
    env: process.env,
    onDemoProgress: (done, total) => bar.show(done / total, "offres de démonstration"),
  });
  try {
    const result = await importFile(services, {
      path: givenPath(path),
      source,
      mappingPath: mapping === undefined ? undefined : givenPath(mapping),
      onProgress: ({ rows, bytes, totalBytes }) =>
        bar.show(totalBytes ? bytes / totalBytes : null, `${rows} offres lues`),
    });
    return result.ok ? { report: result.value } : { error: String(result.refusal.details?.message) };
  } finally {
    bar.end();
    await services.close();
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
