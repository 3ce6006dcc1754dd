import { Command } from "commander";
import { adminCommand } from "./commands/admin-create.ts";
import { backupCommand, restoreCommand } from "./commands/backup.ts";
import { contentCommand } from "./commands/content-export.ts";
import { createCommand } from "./commands/create.ts";
import { doctorCommand } from "./commands/doctor.ts";
import { ejectCommand } from "./commands/eject.ts";
import { importCommand } from "./commands/import.ts";
import { placesCommand } from "./commands/places-refresh.ts";
import { romeCommand } from "./commands/rome-import.ts";
import { upgradeCommand } from "./commands/upgrade.ts";

/** The `tremplin` command with all its subcommands; each lives in `commands/<name>.ts`. */
export function buildProgram(): Command {
  return new Command("tremplin")
    .description("Créer, vérifier et alimenter votre job board. / Create, check and feed your job board.")
    .showHelpAfterError("(--help : l'aide / help)")
    .addCommand(adminCommand())
    .addCommand(backupCommand())
    .addCommand(contentCommand())
    .addCommand(createCommand())
    .addCommand(doctorCommand())
    .addCommand(ejectCommand())
    .addCommand(importCommand())
    .addCommand(placesCommand())
    .addCommand(restoreCommand())
    .addCommand(romeCommand())
    .addCommand(upgradeCommand());
}
