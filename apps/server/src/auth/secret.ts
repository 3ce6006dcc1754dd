import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { StartError } from "../start-error.ts";

const shortest = 32;

/**
 * What signs the cookies and seals the two-step keys: `TREMPLIN_SECRET`, or a file of the data folder
 * that only its owner reads, made the first time. Throws `StartError` when it is too short to be one.
 */
export async function readSecret(
  env: Readonly<Record<string, string | undefined>>,
  dataDir: string,
): Promise<string> {
  const given = env.TREMPLIN_SECRET?.trim();
  if (given) {
    if (given.length >= shortest) return given;
    throw new StartError(`TREMPLIN_SECRET doit avoir au moins ${shortest} caractères tirés au hasard.`);
  }
  const file = join(dataDir, "secret");
  const made = randomBytes(32).toString("base64url");
  await mkdir(dataDir, { recursive: true });
  try {
    await writeFile(file, made, { mode: 0o600, flag: "wx" });
    return made;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return (await readFile(file, "utf8")).trim();
  }
}
