import { type Done, examine, findInstanceDir, fixInstance, formatReport } from "@tremplin/instance";
import { Command } from "commander";
import { givenPath } from "../given-path.ts";
import { overrideFaults } from "../override-faults.ts";
import { projectRoot } from "../project.ts";
import { repositoryFacts } from "../upgrade/repository-facts.ts";

interface Flags {
  readonly fix?: boolean;
  readonly json?: boolean;
}

/** `tremplin doctor`. */
export function doctorCommand(): Command {
  return new Command("doctor")
    .description("Vérifier une instance et dire quoi corriger. / Check an instance and say what to mend.")
    .argument("[dossier]", "l'instance ; sans lui, celle que « npm start » sert / the instance")
    .option(
      "--fix",
      "corriger ce qui peut l'être sans risque, et le dire / put right what is safe, and say it",
    )
    .option("--json", "réponse pour un programme / answer for a program")
    .action(run);
}

async function run(folder: string | undefined, { fix, json }: Flags): Promise<void> {
  const { bundledCommunes } = await import("@tremplin/server/communes");
  const communes = await bundledCommunes();
  const dir = folder === undefined ? findInstanceDir(projectRoot, process.env) : givenPath(folder);
  const knowsTown = (insee: string) => communes.byInsee(insee) !== null;
  const options = {
    knowsTown,
    env: process.env,
    repository: await repositoryFacts(projectRoot, dir),
    checkOverrides: (folder: string) => overrideFaults(projectRoot, folder),
  };
  const fixed = fix ? await fixInstance(dir, options) : [];
  const report = await examine(dir, options);
  console.log(
    json ? JSON.stringify({ ...report, fixed }, null, 2) : [sayFixed(fixed), formatReport(report)].join(""),
  );
  process.exitCode = report.counts.error > 0 ? 1 : 0;
}

function sayFixed(fixed: readonly Done[]): string {
  const lines = fixed.map(({ rule, file, did }) => `  ✓ ${file} (${rule}) : ${did.fr} / ${did.en}\n`);
  return fixed.length === 0 ? "" : ["Corrigé / put right\n", ...lines, "\n"].join("");
}
