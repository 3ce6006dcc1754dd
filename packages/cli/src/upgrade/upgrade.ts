import { existsSync } from "node:fs";
import type { ExamineOptions } from "@tremplin/instance";
import { findOrigin, graft } from "./adopt.ts";
import { finish, type UpgradeReport } from "./finish.ts";
import { Git } from "./git.ts";
import { applyMerge, resumeMerge } from "./merge.ts";
import { inConflict, makePlan, type Plan } from "./plan.ts";
import { checkClean, checkRepository } from "./preflight.ts";
import { UpgradeRefusal } from "./refusal.ts";
import { forgetState, readState, saveState, type UpgradeState } from "./state.ts";
import { fetchReleases, fetchTarget, type Target } from "./target.ts";
import { nobody } from "./worker.ts";

export interface UpgradeOptions {
  readonly root: string;
  /** Tag, branch or commit; undefined: the newest release. */
  readonly to: string | undefined;
  /** A remote of this repository, or an address. */
  readonly remote: string;
  readonly dryRun: boolean;
  readonly adopt: boolean;
  /** Asked once the plan is known; false stops before anything is done. */
  readonly confirm: (plan: Plan) => Promise<boolean>;
  /**
   * Ends the upgrade with the program of the new release, whose libraries may be others; answers its exit code.
   * Null: this program ends it itself.
   */
  readonly handOver: (() => Promise<number>) | null;
  readonly examine: ExamineOptions;
}

/** What the command came to. */
export type UpgradeOutcome =
  | { readonly kind: "planned"; readonly plan: Plan; readonly origin: string | null }
  | { readonly kind: "done"; readonly report: UpgradeReport }
  /** The new release's program has said the rest. */
  | { readonly kind: "handed-over"; readonly exitCode: number };

/**
 * Brings this repository to a newer release of the product: tries the merge aside, does it when no file is in
 * conflict, lets the instances follow. Throws `UpgradeRefusal` when it is not begun: then the working tree, the
 * index and the branch are as they were. Run again after an interruption, it goes on.
 */
export async function upgrade(options: UpgradeOptions): Promise<UpgradeOutcome> {
  const git = new Git(options.root);
  const begun = await readState(git);
  // To go on is to write.
  if (begun !== null && options.dryRun) throw unfinished;
  const resumed = begun === null ? null : await resumeMerge(git, begun);
  // Whoever merged is another program than whoever goes on: this one is the new release's.
  if (resumed) return { kind: "done", report: await finish(git, resumed, options.examine) };
  if (begun !== null) await forgetState(git);

  await checkRepository(git, existsSync);
  // Whoever only asks what would change need not have committed.
  if (!options.dryRun) await checkClean(git);
  const target = await fetchTarget(git, options);
  const { start, origin } = await whereToStart(git, target, options);
  const plan = await makePlan(git, start, target);
  if (options.dryRun) return { kind: "planned", plan, origin };
  if (plan.conflicts.length > 0) throw inConflict(plan, origin);
  if (!plan.isCurrent && !(await options.confirm(plan))) throw notConfirmed;

  const merged = await applyMerge(git, plan, await versionAt(git, "HEAD"));
  return end(git, merged, options, plan);
}

async function end(
  git: Git,
  merged: UpgradeState,
  { handOver, examine }: UpgradeOptions,
  plan: Plan,
): Promise<UpgradeOutcome> {
  if (handOver === null || plan.isCurrent)
    return { kind: "done", report: await finish(git, merged, examine) };
  await saveState(git, { ...merged, ...nobody });
  return { kind: "handed-over", exitCode: await handOver() };
}

/** HEAD, or for a copy without history the commit that joins it to the release it was made from. */
async function whereToStart(
  git: Git,
  target: Target,
  { adopt, remote }: UpgradeOptions,
): Promise<{ start: string; origin: string | null }> {
  const isJoined = (await git.ask("merge-base", "HEAD", target.commit)) !== null;
  if (isJoined || !adopt) return { start: await git.run("rev-parse", "HEAD"), origin: null };
  await fetchReleases(git, remote, target.releases);
  const origin = await findOrigin(git, target.releases);
  return { start: await graft(git, origin), origin: origin.name };
}

async function versionAt(git: Git, commit: string): Promise<string> {
  const manifest = JSON.parse(await git.run("show", `${commit}:package.json`)) as { version: string };
  return manifest.version;
}

const unfinished = new UpgradeRefusal(
  "unfinished",
  {
    fr: "une mise à jour est en cours, ou a été interrompue",
    en: "an upgrade is under way, or was interrupted",
  },
  {
    fr: "Recommencez sans --dry-run : elle se termine d'abord.",
    en: "Run again without --dry-run: it is ended first.",
  },
);

const notConfirmed = new UpgradeRefusal(
  "not-confirmed",
  { fr: "la mise à jour n'a pas été confirmée", en: "the upgrade was not confirmed" },
  { fr: "Recommencez avec --yes pour la faire.", en: "Run again with --yes to do it." },
);
