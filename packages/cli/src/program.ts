import { Command } from "commander";

/** The `tremplin` command with all its subcommands; each lives in `commands/<name>.ts`. */
export function buildProgram(): Command {
  const program = new Command("tremplin")
    .description("Créer, vérifier et alimenter votre job board. / Create, check and feed your job board.")
    .showHelpAfterError("(--help : l'aide / help)");
  return program;
}
