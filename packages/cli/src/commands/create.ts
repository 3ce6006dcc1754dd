import { Command } from "commander";
import { create } from "../create/create.ts";
import { CancelledError, terminalPrompter } from "../create/prompter.ts";
import { projectRoot } from "../project.ts";

interface Flags {
  readonly name?: string;
  readonly town?: string;
  readonly color?: string;
  readonly colour?: string;
  readonly logo?: string;
  readonly email?: string;
  readonly contact?: string;
  readonly template?: string;
  readonly slug?: string;
  readonly dir?: string;
  readonly sampleOffers?: boolean;
  readonly yes?: boolean;
}

/** `tremplin create`. */
export function createCommand(): Command {
  return new Command("create")
    .description(
      "Créer une instance à vous, par des questions ou par des options. / Make an instance of your own.",
    )
    .option("--name <nom>", "nom du site / name of the site")
    .option("--town <ville>", "ville : nom, code postal ou code INSEE / town: name, postcode or INSEE code")
    .option(
      "--theme <nom>",
      "thème de départ / theme to start from: atelier, cimes, contraste, coteaux, region",
    )
    .option("--color, --colour <couleur>", "couleur principale / main colour: #0d5c4d, rgb(13 92 77), teal")
    .option("--logo <fichier>", "logo SVG, PNG, JPEG ou WebP, 1 Mo au plus / logo file, at most 1 MB")
    .option("--email, --contact <adresse>", "adresse électronique de contact / contact e-mail")
    .option("--template <modele>", "modèle de départ / template to start from")
    .option("--slug <dossier>", "nom du dossier sous instances/ / folder name")
    .option("--dir <chemin>", "autre dossier à créer / another folder to make")
    .option("--sample-offers", "avec des offres inventées / with sample offers")
    .option("--no-sample-offers", "sans offres inventées / without sample offers")
    .option("-y, --yes", "sans question : tout par les options / no question asked")
    .action(run);
}

async function run({ yes, dir, ...flags }: Flags): Promise<void> {
  // The list of communes is read only when a command needs it.
  const { bundledCommunes } = await import("@tremplin/server/communes");
  const canAsk = !yes && process.stdin.isTTY && process.stdout.isTTY;
  const prompter = canAsk ? terminalPrompter : null;
  try {
    const { exitCode, said } = await create(
      { ...flags, color: flags.color ?? flags.colour, email: flags.email ?? flags.contact },
      {
        root: projectRoot,
        from: process.cwd(),
        dir,
        communes: await bundledCommunes(),
        prompter,
        now: new Date(),
      },
    );
    if (exitCode !== 0) console.error(said);
    else if (prompter) prompter.outro(said);
    else console.log(said);
    process.exitCode = exitCode;
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    process.exitCode = 130;
  }
}
