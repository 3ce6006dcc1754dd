import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** Root of this checkout. */
export const projectRoot = fileURLToPath(new URL("../../..", import.meta.url)).replace(/[\\/]$/, "");

/** File of the published schema of `instance.json`. */
export const schemaFile = join(projectRoot, "packages/instance/schema/instance.schema.json");

/** The product's version. */
export async function projectVersion(): Promise<string> {
  const text = await readFile(join(projectRoot, "package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

/** The product's commit; null in a copy without history, or without git. */
export async function projectCommit(): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)("git", ["rev-parse", "HEAD"], { cwd: projectRoot });
    return stdout.trim();
  } catch {
    return null;
  }
}
