import { chmodSync, existsSync, mkdtempSync, readFileSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Memory as a file system, on Linux. */
const memory = "/dev/shm";
/** Amply what all tests write at a time, in bytes. */
const needed = 3 * 2 ** 30;

/**
 * Makes the folder in which a run of tests writes: in memory where there is plenty, else in the system's folder for
 * such things. Tests make databases by the hundred, of hundreds of files each, and making a file may take a
 * millisecond on a disk.
 */
export function makeTemporaryFolder(): string {
  const folder = mkdtempSync(join(hasPlenty() ? memory : tmpdir(), "tremplin-tests-"));
  // PostgreSQL runs as another user when root runs the tests.
  chmodSync(folder, 0o755);
  return folder;
}

function hasPlenty(): boolean {
  if (!existsSync(memory) || !existsSync("/proc/mounts")) return false;
  const mount = readFileSync("/proc/mounts", "utf8")
    .split("\n")
    .map((line) => line.split(" "))
    .find(([, place]) => place === memory);
  // Containers often refuse to run programs from there, and give it 64 MB.
  if (mount === undefined || mount[3]?.split(",").includes("noexec")) return false;
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > needed;
}
