import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "./board.ts";
import { onDisk } from "./on-disk.ts";
import { environmentOf } from "./serve.ts";

const execute = promisify(execFile);

/** A clone of this repository in a folder of its own. */
export interface Clone {
  readonly dir: string;
  /** Runs a task by the door of every task, as `npm run` does, and answers what it printed. */
  run(...task: readonly string[]): Promise<string>;
  /** What git says has changed in it. */
  changes(): Promise<string>;
  remove(): Promise<void>;
}

/** Clones what is committed here. */
export async function cloneRepository(): Promise<Clone> {
  if ((await git(root, "status", "--porcelain")) !== "")
    console.info("What is not committed is not in the clone under test.");
  const dir = await mkdtemp(join(onDisk, "clone-"));
  const remove = () => rm(dir, { recursive: true, force: true });
  try {
    await execute("git", ["clone", "--quiet", root, dir]);
  } catch (error) {
    await remove();
    throw error;
  }
  return {
    dir,
    remove,
    changes: () => git(dir, "status", "--porcelain", "--untracked-files=all"),
    async run(...task) {
      const command = [join(dir, "scripts/run.mjs"), ...task];
      const { stdout } = await execute(process.execPath, command, { cwd: dir, env: environmentOf({}) });
      return stdout;
    },
  };
}

async function git(dir: string, ...command: readonly string[]): Promise<string> {
  const { stdout } = await execute("git", ["-C", dir, ...command]);
  return stdout.trim();
}
