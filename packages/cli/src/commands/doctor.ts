import { resolve } from "node:path";
import { examine, findInstanceDir, formatReport } from "@tremplin/instance";
import { Command } from "commander";
import { projectRoot } from "../project.ts";

/** `tremplin doctor`. */
export function doctorCommand(): Command {
  return new Command("doctor")
    .description("Vérifier une instance et dire quoi corriger. / Check an instance and say what to mend.")
    .argument("[dossier]", "l'instance ; sans lui, celle que « npm start » sert / the instance")
    .option("--json", "réponse pour un programme / answer for a program")
    .action(run);
}

async function run(folder: string | undefined, { json }: { readonly json?: boolean }): Promise<void> {
  const { bundledCommunes } = await import("@tremplin/server/communes");
  const communes = await bundledCommunes();
  const dir = folder === undefined ? findInstanceDir(projectRoot, process.env) : resolve(folder);
  const knowsTown = (insee: string) => communes.byInsee(insee) !== null;
  const report = await examine(dir, { knowsTown, env: process.env });
  console.log(json ? JSON.stringify(report, null, 2) : formatReport(report));
  process.exitCode = report.counts.error > 0 ? 1 : 0;
}
