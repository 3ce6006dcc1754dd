import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { type OverrideFault, readOverrides } from "@tremplin/instance";

/** `overrides/OfferCard.tsx(3,5): error TS2339: Property …` */
const fault = /^(overrides\/[^(]+)\((\d+),\d+\): error (TS\d+: .*)$/;

/**
 * What the compiler says of the overrides in an instance's folder, against the public face of the checkout at `root`.
 * Nothing where there are none, or where the compiler is not installed, as on a server that only runs a board.
 */
export async function overrideFaults(root: string, folder: string): Promise<readonly OverrideFault[]> {
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const dir = resolve(folder);
  if (!existsSync(compiler) || (await readOverrides(dir)) === null) return [];
  const work = join(root, "node_modules/.cache/overrides");
  const project = join(work, `${createHash("sha256").update(dir).digest("hex").slice(0, 12)}.json`);
  await mkdir(work, { recursive: true });
  // The folder may lie anywhere: the paths of the project that it is checked in are those of the checkout.
  const include = ["ts", "tsx"].map((end) => `${dir}/overrides/**/*.${end}`);
  await writeFile(project, JSON.stringify({ extends: join(root, "tsconfig.json"), include }));
  try {
    return faultsIn(await compile([compiler, "--pretty", "false", "-p", project], dir));
  } finally {
    await rm(project, { force: true });
  }
}

/** What it printed; it ends with an error when it has found something. */
async function compile(command: readonly string[], cwd: string): Promise<string> {
  try {
    return (await promisify(execFile)(process.execPath, command, { cwd })).stdout;
  } catch (error) {
    const { stdout } = error as { readonly stdout?: string };
    if (!stdout) throw error;
    return stdout;
  }
}

/** The faults in the owner's own files; the lines that go on a fault are left out. */
export function faultsIn(printed: string): OverrideFault[] {
  return printed.split("\n").flatMap((line) => {
    const [, file, at, message] = fault.exec(line.trimEnd()) ?? [];
    return file && message ? [{ file, line: Number(at), message }] : [];
  });
}
