import { relative } from "node:path";
import { formatProblem } from "@tremplin/instance";
import { Command } from "commander";
import { givenPath } from "../given-path.ts";

interface Options {
  readonly into?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

const fates = {
  written: "écrit / written",
  unchanged: "déjà là, identique / there already, the same",
  kept: "gardé : un autre fichier est là (--force l'écrase) / kept: another file is there",
  overwritten: "écrasé / overwritten",
  "left-out": "laissé de côté, à corriger sur le site / left out, to be mended on the site",
} as const;

/** `tremplin content`. */
export function contentCommand(): Command {
  const write = new Command("export")
    .description(
      "Écrire les pages du site comme fichiers de l'instance. / Write the site's pages as files of the instance.",
    )
    .option("--into <dossier>", "le dossier d'une instance ; sinon celui du site / the folder of an instance")
    .option("--force", "écraser les fichiers différents / overwrite files that differ")
    .option("--json", "un objet JSON sur la sortie standard / one JSON object on standard output")
    .action(run);
  return new Command("content")
    .description("Les pages écrites sur le site. / The pages that are written on the site.")
    .addCommand(write);
}

/** Exit code 1 when a file that says something else was kept, or a text was left out. */
async function run({ into, force = false, json }: Options): Promise<void> {
  const { exportContentFiles, openServices } = await import("@tremplin/server");
  const services = await openServices({ env: process.env });
  try {
    const folder = into === undefined ? services.instance.dir : givenPath(into);
    const files = await exportContentFiles(services, { into: folder, isForced: force });
    if (files.some(({ fate }) => fate === "kept" || fate === "left-out")) process.exitCode = 1;
    if (json) return console.log(JSON.stringify({ into: folder, files }));
    for (const { file, fate, problems = [] } of files) {
      console.log(`${relative(folder, file)} : ${fates[fate]}`);
      for (const problem of problems) console.log(formatProblem(problem));
    }
    if (files.length === 0)
      console.log("Aucune page n'est écrite sur le site. / No page is written on the site.");
    else if (folder === services.instance.dir) {
      console.log(
        "\nAu prochain démarrage, ces fichiers l'emportent sur les pages du site. / From the next start on, these files win.",
      );
    }
  } finally {
    await services.close();
  }
}
