import { join } from "node:path";
import { Command } from "commander";
import { givenPath } from "../given-path.ts";

/** `tremplin backup`. */
export function backupCommand(): Command {
  return new Command("backup")
    .description(
      "Garder la base et les fichiers dans une archive, site ouvert ou non. / Keep database and files in one archive.",
    )
    .argument("[fichier]", "l'archive à écrire ; sinon sauvegardes/<date>.tar.gz / the archive to write")
    .option("--json", "un objet JSON sur la sortie standard / one JSON object on standard output")
    .action(keep);
}

/** `tremplin restore`. */
export function restoreCommand(): Command {
  return new Command("restore")
    .description("Remettre une sauvegarde là où il n'y a rien. / Put a backup back where there is nothing.")
    .argument("<fichier>", "l'archive à lire / the archive to read")
    .action(putBack);
}

async function keep(given: string | undefined, { json }: { readonly json?: boolean }): Promise<void> {
  const { backUp } = await import("@tremplin/server");
  const day = new Date().toISOString().slice(0, 19).replaceAll(":", "");
  await orSay(async () => {
    const made = await backUp(process.env, givenPath(given ?? join("sauvegardes", `${day}.tar.gz`)));
    const megabytes = (made.bytes / 1_000_000).toLocaleString("fr", { maximumFractionDigits: 1 });
    console.log(
      json
        ? JSON.stringify(made)
        : `✓ ${made.file} : ${megabytes} Mo (${made.parts.join(", ")}). Gardez-la ailleurs.`,
    );
  });
}

async function putBack(file: string): Promise<void> {
  const { restore } = await import("@tremplin/server");
  await orSay(async () => {
    console.log(`✓ Remise dans ${await restore(process.env, givenPath(file))}. Démarrez le site.`);
  });
}

/** What cannot be done is said, and ends with the exit code 1; nothing else is caught. */
async function orSay(work: () => Promise<void>): Promise<void> {
  const { StartError } = await import("@tremplin/server");
  try {
    await work();
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
