import { Command } from "commander";
import { givenPath } from "../given-path.ts";
import { ProgressBar } from "../progress-bar.ts";
import { romeText } from "../rome-text.ts";

/** `tremplin rome`. */
export function romeCommand(): Command {
  const load = new Command("import")
    .description(
      "Importer le ROME depuis un fichier des données ouvertes (ZIP, CSV, JSON, XLSX). / Import the ROME.",
    )
    .argument("<fichier>", "le fichier à lire / the file to read")
    .option("--json", "un objet JSON sur la sortie standard / one JSON object on standard output")
    .action(run);
  return new Command("rome")
    .description("Le répertoire des métiers du job board. / The board's list of jobs.")
    .addCommand(load);
}

/** Exit code 0 when the file was read, whatever its rows; 1 when nothing of it could be. */
async function run(path: string, { json }: { readonly json?: boolean }): Promise<void> {
  const { importRomeFile, openServices } = await import("@tremplin/server");
  const bar = new ProgressBar(process.stderr);
  const services = await openServices({
    env: process.env,
    onDemoProgress: (done, total) => bar.show(done / total, "offres de démonstration"),
  });
  try {
    const result = await importRomeFile(services, givenPath(path));
    bar.end();
    if (!result.ok) {
      const error = String(result.refusal.details?.message);
      console.error(error);
      if (json) console.log(JSON.stringify({ error }));
      process.exitCode = 1;
    } else console.log(json ? JSON.stringify(result.value) : romeText(result.value));
  } finally {
    bar.end();
    await services.close();
  }
}
