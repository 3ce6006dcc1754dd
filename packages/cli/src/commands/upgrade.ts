import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { Command } from "commander";
import { CancelledError, terminalPrompter } from "../create/prompter.ts";
import { overrideFaults } from "../override-faults.ts";
import { projectRoot } from "../project.ts";
import type { Plan } from "../upgrade/plan.ts";
import { sayRefusal, UpgradeRefusal } from "../upgrade/refusal.ts";
import { exitCodeOf, sayPlan, sayReport } from "../upgrade/say.ts";
import { type UpgradeOutcome, upgrade } from "../upgrade/upgrade.ts";

interface Flags {
  readonly to?: string;
  readonly remote: string;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly adopt?: boolean;
  readonly json?: boolean;
}

/** `tremplin upgrade`. */
export function upgradeCommand(): Command {
  return new Command("upgrade")
    .description(
      "Passer à une version plus récente, sans rien perdre de vos sites. / Upgrade, and keep all of your boards.",
    )
    .option("--to <version>", "version, branche ou commit ; sinon la dernière version / the newest release")
    .option("--remote <nom>", "dépôt du projet commun, ou son adresse / remote or address", "upstream")
    .option("--dry-run", "dire ce qui changerait, et ne rien faire / say what would change, do nothing")
    .option("--adopt", "relier une copie faite sans l'histoire / join a copy made without history")
    .option("-y, --yes", "sans question / no question asked")
    .option("--json", "un objet JSON sur la sortie standard / one JSON object on standard output")
    .action(run);
}

async function run({
  to,
  remote,
  dryRun = false,
  adopt = false,
  yes = false,
  json = false,
}: Flags): Promise<void> {
  const { bundledCommunes } = await import("@tremplin/server/communes");
  const communes = await bundledCommunes();
  try {
    const outcome = await upgrade({
      root: projectRoot,
      to,
      remote,
      dryRun,
      adopt,
      confirm: (plan) => confirm(plan, { yes, json }),
      handOver: () => newRelease(json),
      examine: {
        knowsTown: (insee) => communes.byInsee(insee) !== null,
        env: process.env,
        checkOverrides: (folder) => overrideFaults(projectRoot, folder),
      },
    });
    tell(outcome, json);
  } catch (error) {
    if (error instanceof CancelledError) {
      process.exitCode = 130;
      return;
    }
    if (!(error instanceof UpgradeRefusal)) throw error;
    const { code, said, mend, files } = error;
    if (json)
      console.log(JSON.stringify({ done: false, refused: { code, message: said, mend, files } }, null, 2));
    else console.error(sayRefusal(error));
    process.exitCode = 1;
  }
}

function tell(outcome: UpgradeOutcome, json: boolean): void {
  if (outcome.kind === "handed-over") {
    process.exitCode = outcome.exitCode;
    return;
  }
  if (outcome.kind === "planned") {
    const { plan, origin } = outcome;
    if (origin !== null && !json) console.log(`Copie de ${origin}. / A copy of ${origin}.`);
    console.log(json ? JSON.stringify({ done: false, plan, origin }, null, 2) : sayPlan(plan));
    process.exitCode = plan.conflicts.length > 0 ? 1 : 0;
    return;
  }
  const { report } = outcome;
  console.log(json ? JSON.stringify({ done: true, report }, null, 2) : sayReport(report));
  process.exitCode = exitCodeOf(report);
}

async function confirm(plan: Plan, { yes, json }: { yes: boolean; json: boolean }): Promise<boolean> {
  if (!json) console.log(sayPlan(plan));
  if (yes) return true;
  if (json || !process.stdin.isTTY || !process.stdout.isTTY) return false;
  return terminalPrompter.confirm("Faire la mise à jour maintenant ?");
}

/** The merged checkout's own door: it installs what the new release needs, then finds the upgrade half done. */
async function newRelease(json: boolean): Promise<number> {
  const command = [join(projectRoot, "scripts/run.mjs"), "tremplin", "upgrade", ...(json ? ["--json"] : [])];
  const child = spawn(process.execPath, command, { cwd: projectRoot, stdio: "inherit" });
  const [code] = (await once(child, "exit")) as [number | null];
  return code ?? 1;
}
