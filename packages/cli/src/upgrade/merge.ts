import { existsSync } from "node:fs";
import { readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Git } from "./git.ts";
import type { Plan } from "./plan.ts";
import { uncleanFiles } from "./preflight.ts";
import { UpgradeRefusal } from "./refusal.ts";
import { forgetState, saveState, stateFile, type UpgradeState } from "./state.ts";
import { mayBeAtIt, thisProcess, type Worker } from "./worker.ts";

/**
 * Brings the branch to the merge that was tried. The commit is made first and the branch then only moves on to
 * it: until that moment nothing of this repository has changed, and no commit is ever rewritten.
 */
export async function applyMerge(git: Git, plan: Plan, fromVersion: string): Promise<UpgradeState> {
  const { target, start, base, outside } = plan;
  const before = await git.run("rev-parse", "HEAD");
  const message = `Upgrade to ${target.version} (${target.name})`;
  const parents = ["-p", start, "-p", target.commit];
  const merge =
    plan.tree === null ? start : await git.run("commit-tree", plan.tree, ...parents, "-m", message);
  const notes = plan.notes.map(({ note, instance, keys }) => ({ id: note.id, instance, keys }));
  const state: UpgradeState = {
    ...(await thisProcess()),
    phase: "merging",
    before,
    merge,
    base,
    target: { name: target.name, commit: target.commit, version: target.version },
    fromVersion,
    outside,
    notes,
    written: [],
    renamed: [],
  };
  await saveState(git, state);
  if (merge !== before) {
    try {
      await git.run("-c", "core.hooksPath=/dev/null", "merge", "--ff-only", "--quiet", merge);
    } catch (error) {
      // Refused by git before anything moved, as when a file is locked: then there is nothing to go on with.
      if ((await uncleanFiles(git)).length === 0) await forgetState(git);
      throw error;
    }
  }
  return { ...state, phase: "merged" };
}

/**
 * Looks at what an interrupted upgrade left. Answers the state to go on from, its merge ended; null when there
 * is nothing to go on with: it had not begun, or was undone by hand.
 */
export async function resumeMerge(git: Git, state: UpgradeState): Promise<UpgradeState | null> {
  if (await mayBeAtIt(state)) throw atIt(state, await stateFile(git));
  await removeLeftLock(git);
  const head = await git.run("rev-parse", "HEAD");
  const isBefore = head === state.before && state.merge !== state.before;
  if (!isBefore) {
    const isIn = (await git.ask("merge-base", "--is-ancestor", state.merge, "HEAD")) !== null;
    return isIn ? { ...state, phase: "merged" } : null;
  }
  const unclean = await uncleanFiles(git);
  if (state.phase === "merged" || unclean.length === 0) return null;
  const edited = await editedSince(git, state, unclean);
  if (edited.length > 0) throw interruptedAndEdited(state, edited);
  await saveState(git, { ...state, ...(await thisProcess()) });
  // Only what the merge itself was writing is other than before: it is written again, whole.
  await git.run("reset", "--quiet", "--hard", state.merge);
  return { ...state, phase: "merged" };
}

/** Files that are neither as before, nor as in the merge, nor the beginning of the latter. */
async function editedSince(git: Git, state: UpgradeState, unclean: readonly string[]): Promise<string[]> {
  const edited: string[] = [];
  for (const file of unclean) {
    const merged = await git.ask("show", `${state.merge}:${file}`);
    const before = await git.ask("show", `${state.before}:${file}`);
    const now = await readFile(join(git.root, file), "utf8").catch(() => null);
    // Missing: git takes a file away before it writes the new one.
    const isOurs = now === null || merged?.startsWith(now.trimEnd()) || now.trimEnd() === before?.trimEnd();
    if (!isOurs) edited.push(file);
  }
  return edited;
}

/** The state is saved just before a git of ours locks the index: a later lock is somebody else's. In milliseconds. */
const oursWithinMs = 10_000;
/** A lock that a living git holds mostly goes by itself within this. */
const patienceMs = 3000;

/** Takes away the lock of a git that was killed with us. Throws `UpgradeRefusal` when it may be a living one's. */
async function removeLeftLock(git: Git): Promise<void> {
  const lock = await git.run("rev-parse", "--path-format=absolute", "--git-path", "index.lock");
  for (let waited = 0; existsSync(lock) && waited < patienceMs; waited += 250) await setTimeout(250);
  const locked = await stat(lock).catch(() => null);
  if (locked === null) return;
  const saved = await stat(await stateFile(git));
  if (locked.mtimeMs > saved.mtimeMs + oursWithinMs) throw lockedBy(lock);
  await rm(lock, { force: true });
}

function lockedBy(lock: string): UpgradeRefusal {
  return new UpgradeRefusal(
    "locked",
    { fr: "une autre commande de git tient ce verrou", en: "another git command holds this lock" },
    {
      fr: "Attendez qu'elle se termine. Si aucun git ne travaille plus, supprimez ce fichier, puis recommencez.",
      en: "Wait until it ends. If no git is at work any more, remove this file, then run again.",
    },
    [lock],
  );
}

function atIt({ pid, host }: Worker, file: string): UpgradeRefusal {
  const where = host ? `, machine ${host}` : "";
  return new UpgradeRefusal(
    "under-way",
    {
      fr: `une mise à jour est déjà en cours (processus ${pid}${where})`,
      en: `an upgrade is under way already (process ${pid}${where})`,
    },
    {
      fr: `Attendez qu'elle se termine. Si elle ne tourne plus (« ps -p ${pid} » ne la montre pas), écrivez "pid": null dans ${file}, puis recommencez.`,
      en: `Wait until it ends. If it runs no more ("ps -p ${pid}" does not show it), write "pid": null in ${file}, then run again.`,
    },
  );
}

function interruptedAndEdited({ before }: UpgradeState, files: readonly string[]): UpgradeRefusal {
  return new UpgradeRefusal(
    "interrupted-and-edited",
    {
      fr: "une mise à jour a été interrompue, et ces fichiers ont changé depuis",
      en: "an upgrade was interrupted, and these files have changed since",
    },
    {
      fr: `Copiez-les ailleurs, puis : git reset --hard ${before.slice(0, 12)}, et recommencez.`,
      en: `Copy them elsewhere, then: git reset --hard ${before.slice(0, 12)}, and run again.`,
    },
    files,
  );
}
