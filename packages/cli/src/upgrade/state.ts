import { readFile, rename, rm, writeFile } from "node:fs/promises";
import type { Renaming } from "@tremplin/instance";
import type { Git } from "./git.ts";
import type { Worker } from "./worker.ts";

/** A renaming, and in which instance. */
export interface InstanceRenaming extends Renaming {
  readonly instance: string;
}

/**
 * How far an upgrade has come, kept in git's own folder until it ends: whoever runs the command again after
 * an interruption goes on from there.
 */
export interface UpgradeState extends Worker {
  /** `merging`: the branch is at `before` or at `merge`. `merged`: it was at `merge`. */
  readonly phase: "merging" | "merged";
  readonly before: string;
  readonly merge: string;
  readonly base: string;
  readonly target: { readonly name: string; readonly commit: string; readonly version: string };
  readonly fromVersion: string;
  readonly outside: readonly string[];
  /** Notes that concerned the instances as they were, with the keys used. */
  readonly notes: readonly {
    readonly id: string;
    readonly instance: string;
    readonly keys: readonly string[];
  }[];
  /** Files that were written, from the root, and not committed yet. */
  readonly written: readonly string[];
  readonly renamed: readonly InstanceRenaming[];
}

/** Where it is kept. */
export async function stateFile(git: Git): Promise<string> {
  return git.run("rev-parse", "--path-format=absolute", "--git-path", "tremplin-upgrade.json");
}

/** The state of an upgrade that did not end; null when there is none. */
export async function readState(git: Git): Promise<UpgradeState | null> {
  if ((await git.ask("rev-parse", "--git-dir")) === null) return null;
  try {
    return JSON.parse(await readFile(await stateFile(git), "utf8")) as UpgradeState;
  } catch {
    // Absent, or of no use: it is written whole or not at all.
    return null;
  }
}

export async function saveState(git: Git, state: UpgradeState): Promise<void> {
  const file = await stateFile(git);
  await writeFile(`${file}.new`, JSON.stringify(state, null, 2));
  await rename(`${file}.new`, file);
}

export async function forgetState(git: Git): Promise<void> {
  await rm(await stateFile(git), { force: true });
}
