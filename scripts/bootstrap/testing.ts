import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A folder that is gone after the test, with `files` (path, text) in it. */
export async function aFolder(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "tremplin-scripts-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/**
 * Puts stand-ins for programs (name, shell script) in `folder`, which then serves as PATH. Each notes how it
 * was called in `calls`, one line a call.
 */
export async function standIns(folder: string, programs: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, script] of Object.entries(programs)) {
    const path = join(folder, name);
    await writeFile(path, `#!/bin/sh\necho "${name} $*" >> "${join(folder, "calls")}"\n${script}\n`);
    await chmod(path, 0o755);
  }
}

/** How the stand-ins of `folder` were called so far. */
export async function callsOf(folder: string): Promise<string[]> {
  const text = await readFile(join(folder, "calls"), "utf8").catch(() => "");
  return text.split("\n").filter((line) => line !== "");
}
