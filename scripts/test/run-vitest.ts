import { readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runStep } from "../bootstrap/child.mjs";
import { say } from "../bootstrap/progress.mjs";
import type { Tally } from "./tally.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";
import { type VitestReport, verdictOf } from "./vitest-report.ts";

/** Generous, in milliseconds: a busy machine makes tests slow, not wrong. */
const PATIENCE = ["--testTimeout=240000", "--hookTimeout=240000"];

/** Runs the Vitest of `root` on the configuration in `folder`, with options more, readable as it goes, and counts. */
export async function runVitest(
  root: string,
  folder: string,
  options: readonly string[] = [],
): Promise<Tally> {
  const temporary = makeTemporaryFolder();
  // What installs packages does so on a disk, as they are linked from one.
  const env = { ...process.env, TMPDIR: temporary, DISK_TMPDIR: tmpdir() };
  try {
    const file = join(temporary, "report.json");
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const vitest = join(root, "node_modules", ".bin", "vitest");
    const { code } = await runStep(vitest, ["run", ...PATIENCE, ...options, ...reporters], {
      cwd: folder,
      env,
    });
    const { complaints, ...tally } = verdictOf(await readReport(file), code);
    for (const complaint of complaints) say(`✗ ${complaint}`);
    return tally;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function readReport(file: string): Promise<VitestReport | null> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    return null;
  }
}
