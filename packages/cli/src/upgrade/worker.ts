import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { hostname } from "node:os";
import { promisify } from "node:util";

/** The process that is at an upgrade. What a program of an older release wrote has its number only. */
export interface Worker {
  /** Null between two of them. */
  readonly pid: number | null;
  readonly host?: string | null;
  /** When it started, in this system's own form; null where that cannot be told. */
  readonly started?: string | null;
}

export const nobody: Worker = { pid: null, host: null, started: null };

/** The process that runs this. */
export async function thisProcess(): Promise<Worker> {
  return { pid: process.pid, host: hostname(), started: await startOf(process.pid) };
}

/**
 * Whether another process may still be at it. A number is given again after a restart: whoever bears it now is the
 * same only if it started at the same time. Of another machine's nothing can be told: it may.
 */
export async function mayBeAtIt({ pid, host, started }: Worker): Promise<boolean> {
  if (pid === null) return false;
  if (host && host !== hostname()) return true;
  if (pid === process.pid || !isAlive(pid)) return false;
  const now = started ? await startOf(pid) : null;
  return now === null || now === started;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Linux counts from its own start, which has a name; elsewhere `ps` says the day and the second, if it is there. */
async function startOf(pid: number): Promise<string | null> {
  try {
    if (process.platform === "linux") {
      const boot = await readFile("/proc/sys/kernel/random/boot_id", "utf8");
      const stat = await readFile(`/proc/${pid}/stat`, "utf8");
      // The 22nd field; the second is a name in brackets, with any sign in it.
      return `${boot.trim()} ${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]}`;
    }
    const env = { ...process.env, LC_ALL: "C" };
    const { stdout } = await promisify(execFile)("ps", ["-o", "lstart=", "-p", String(pid)], { env });
    return stdout.trim() || null;
  } catch {
    return null;
  }
}
